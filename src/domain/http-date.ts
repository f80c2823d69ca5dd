const FORM = /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/;

/**
 * The time that the header `Date` of a response tells, in milliseconds since 1970; `undefined` where it tells none.
 * `Date.parse` alone takes `9999` for one too.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-5.6.7
 */
export function httpDate(value: unknown): number | undefined {
  if (typeof value !== 'string' || !FORM.test(value)) return undefined;
  const moment = new Date(value);
  // The day of the week has to fit too.
  return moment.toUTCString() === value ? moment.getTime() : undefined;
}
