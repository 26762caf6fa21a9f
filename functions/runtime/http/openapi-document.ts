import { textBeside } from '#adapters/text-beside';
import type { Answer } from '#domain/request';

const document = textBeside<Record<string, unknown>>('openapi');

/** Serves the OpenAPI document, which is written when the function is bundled. */
export const openApiDocument = async (): Promise<Answer> => ({
  status: 200,
  body: await document(),
});
