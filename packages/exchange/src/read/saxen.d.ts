declare module 'saxen' {
  type Decode = (text: string) => string;
  type Attributes = () => Record<string, string>;

  export class Parser {
    on(event: 'openTag', use: (name: string, attributes: Attributes, decode: Decode, selfClosing: boolean) => void): this;
    on(event: 'closeTag', use: (name: string, decode: Decode, selfClosing: boolean) => void): this;
    on(event: 'text', use: (text: string, decode: Decode) => void): this;
    on(event: 'cdata', use: (text: string) => void): this;
    on(event: 'attention', use: (text: string) => void): this;
    on(event: 'error' | 'warn', use: (error: Error) => void): this;
    parse(xml: string): Error | undefined;
  }
}
