/** A text without the user and password of any URL in it, and without an invalid address of a proxy, which Node quotes. */
export function withoutPassword(text: string): string {
  return text.replace(/(Invalid proxy URL: ).*/s, '$1***').replace(/\/\/\S*@/g, '//***@');
}
