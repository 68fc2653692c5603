/** From the worst to the best: the faces of our own mails, and those that say the same. */
const faces = ['😡🤬👿😠😞😭🤮💩🖕☹', '🙁😟😔😢😒😩😤😖💔', '😐😕😶🤷', '🙂👌😌☺', '😀😃😄😁😊😍🥰🤩❤💖💯🥳😻🏆'];
const worthOf = new Map(faces.flatMap((row, index) => [...row].map((face) => [face, index / 4] as const)));

/**
 * A rating in emoji, from 0 to 1: thumbs beside words or without, when all point one way; faces when they are all there is. Of
 * several faces the worst.
 */
export function emojiRating(text: string): number[] {
  if (!/\p{Extended_Pictographic}/u.test(text)) return [];
  const down = text.includes('👎');
  const up = text.includes('👍');
  if (down !== up) return [down ? 0 : 1];
  if (down || /[\p{L}\p{N}]/u.test(text)) return [];
  const found = [...text.matchAll(/\p{Extended_Pictographic}/gu)].flatMap(([emoji]) => worthOf.get(emoji) ?? []);
  return found.length > 0 ? [Math.min(...found)] : [];
}
