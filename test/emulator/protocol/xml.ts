const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes text for an XML element; control characters become character references. */
export const escapeXml = (text: string): string =>
  text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must be escaped
    /[&<>"\u0000-\u0008\u000b-\u001f]/g,
    (character) => references[character] ?? `&#x${character.charCodeAt(0).toString(16)};`,
  );

/** An XML element around content that is XML already. */
export const element = (name: string, content: string): string => `<${name}>${content}</${name}>`;

/** An XML element around text. */
export const textElement = (name: string, text: string): string => element(name, escapeXml(text));
