import * as z from 'zod';

/** The types of file that are kept: what the product makes, and what scanners and telephones send. */
export const FileType = z.enum(['application/pdf', 'image/jpeg', 'image/png']);
export type FileType = z.infer<typeof FileType>;

/** The largest part of a file in one request, in bytes: as base64 it fits into the six megabytes of a function. */
export const PART_BYTES = 4 * 1024 * 1024;

/** The most parts of one file. */
export const MOST_PARTS = 5;
