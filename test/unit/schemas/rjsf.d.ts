/** No types of React are needed for one call that gives a text. */
declare module 'react' {
  export const createElement: (type: unknown, props: Readonly<Record<string, unknown>>) => unknown;
}

declare module 'react-dom/server' {
  export const renderToStaticMarkup: (element: unknown) => string;
}
