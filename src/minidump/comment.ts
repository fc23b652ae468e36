/**
 * CommentA and CommentW: free text of the writer (procdump puts its command line there).
 *
 * Source: minidumpapiset.h, CommentStreamA (characters of the writer's code page), CommentStreamW (UTF-16).
 */
import { type Extent, utf16 } from './extent.js';

/** A comment is for people; more than this is cut. */
const longest = 0x1_0000;

export function readComment(stream: Extent, wide: boolean): string {
  const bytes = stream.bytes(0, Math.min(stream.size, longest));
  const text = wide
    ? utf16(bytes.subarray(0, bytes.length - (bytes.length % 2)))
    : Buffer.from(bytes).toString('latin1');
  return text.replace(/\0+$/, '');
}
