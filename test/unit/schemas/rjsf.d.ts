/** One call that returns a text does not need the types of React. */
declare module 'react' {
  export const createElement: (type: unknown, props: Readonly<Record<string, unknown>>) => unknown;
}

declare module 'react-dom/server' {
  export const renderToStaticMarkup: (element: unknown) => string;
}
