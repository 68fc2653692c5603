import type { Words } from './words.ts';

/** Emoji and faces of letters, the same in every language. */
export const emoji: Words = {
  good: '🙂 😊 😀 😃 😄 😁 😍 🥰 😘 🤩 😎 😇 👍 👌 👏 🙌 💪 ❤ 💕 💖 💯 🎉 🥳 ⭐ 🌟 🏆 ✅ 🔥 😻 🤗 ☺ :) :-) =) :D :-D ;) ;-) <3 ^^ ^_^ =D',
  thanks: '🙏',
  bad: '🙁 ☹ 😞 😔 😟 😕 😢 😭 😒 😖 😣 😩 😫 😓 💔 👎 😤 🙄 😑 😬 🤮 🤢 :( :-( =( :/ :-/ ;( :| :-| :[ :-[',
  anger: '😠 😡 🤬 👿 💩 🖕 🤡',
  meh: '😐 🤷 🤔 😶',
};
