/** An error as a service answers it: its code, its HTTP status and its message. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  /** Headers of the answer, for a service that says more in them. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: string,
    status: number,
    message: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.status = status;
    this.headers = headers;
  }
}
