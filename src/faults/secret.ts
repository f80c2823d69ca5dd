/** A text without the user and password of any URL in it: Node quotes a proxy with its password. */
export function withoutPassword(text: string): string {
  return text.replace(/\/\/\S*@/g, '//***@');
}
