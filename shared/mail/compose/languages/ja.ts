import type { Words } from '../sentences.ts';

export const ja: Words = {
  addressBy: 'familyNameFirst',
  greeting: '{name}様',
  greetingNameless: 'お客様へ',
  subject: 'ご注文{order}について（{shop}）',
  order: 'ご注文番号：{order}',
  andMore: {
    other: 'ほか{count}点',
  },
  regards: '今後ともどうぞよろしくお願いいたします。',
  phone: '電話：',
  email: 'メール：',
  hours: '営業時間：',
  whyThisMail: 'このメールは、{shop}でお買い物をされたお客様にお送りしています。',
  whyConsent: 'このメールは、{shop}でのお買い物の際に受信に同意されたお客様にお送りしています。',
  sayNo: 'このようなメールの受信は、いつでもお断りいただけます。ご連絡の際の通信料のほかに費用はかかりません。',
  unsubscribe: 'メールの配信を停止する',
  reference: '照会番号：',

  rating: '5段階中{rating}：{label}',
  rating1: 'とても不満',
  rating2: '不満',
  rating3: 'どちらともいえない',
  rating4: '満足',
  rating5: 'とても満足',

  thankYouTitle: 'ご注文ありがとうございます',
  thankYouPreview: '今後の流れと、お困りのときの連絡先をご案内します。',
  thankYouText:
    '数あるお店の中から当店をお選びいただき、誠にありがとうございます。お届けする品を気に入っていただけましたら幸いです。',
  nextTitle: '今後の流れ',
  arrives: 'お届け予定：{dates}',
  trackTitle: 'お荷物の配送状況',
  track: 'お荷物{parcel}を追跡する',
  trackAny: 'お荷物を追跡する',
  helpTitle: 'お困りのときは',
  help: 'ヘルプ・よくあるご質問',
  helpReply:
    'ご質問やご要望、変更のご希望などがございましたら、このメールにそのままご返信ください。{person}が拝読し、お返事いたします。',
  answerHours: {
    other: '営業時間内で{count}時間以内にお返事いたします。',
  },
  answerDays: {
    other: '{count}営業日以内にお返事いたします。',
  },

  checkInTitle: 'お買い物はいかがでしたか？',
  checkInPreview: '質問はひとつだけです。一言のお返事で十分です。',
  checkInText:
    'ご注文{order}の品をお届けしてから、しばらく経ちました。良かった点も、そうでなかった点も、率直なご感想をお聞かせいただけますと幸いです。',
  checkInTextMany:
    'ご注文{orders}の品をお届けしてから、しばらく経ちました。良かった点も、そうでなかった点も、率直なご感想をお聞かせいただけますと幸いです。',
  question: '私どもがもっと良くすべきだった点は何でしょうか？',
  replyHint:
    'このメールにそのままご返信ください。一言で構いません。お返事はすべて{person}が拝読し、行き届かなかった点には誠意をもって対応いたします。',
  faces: 'お気持ちに近い顔をお選びいただくこともできます。',

  reCheckTitle: 'その後、問題は解決しましたか？',
  reCheckPreview: 'ご注文{order}について、短い質問です。',
  reCheckText:
    '先日は、ご注文{order}について行き届かない点をお知らせいただき、ありがとうございました。その後対応いたしましたので、ご納得いただける状態になっているか、お伺いいたします。',
  reCheckReply: 'まだ気になる点がございましたら、このメールにそのままご返信ください。{person}が対応いたします。',
  reCheckFaces: '現在のご満足度をお聞かせください。',

  chooseHint: '最も近いものを選び、ボタンを押してください。ボタンを押して初めて、回答が保存されます。',
  send: '回答を送信する',
  saved: '回答を保存しました（{rating}）。',
  whyTitleLow: '申し訳ございません。何がありましたか？',
  whyTitleHigh: 'ありがとうございます。さらに良くできる点はありますか？',
  whyHint: 'ご自身の言葉で、どの言語でもご自由にお書きください。{person}が拝読します。',
  whyLabel: 'メッセージ',
  sendWords: '送信する',
  reach: '直接のお問い合わせはこちら',
  thanksTitle: 'ありがとうございました',
  thanksText: 'ご回答を受け付けました。今後の改善に役立ててまいります。',
  thanksLowText: 'ご回答を受け付けました。真摯に受け止め、{person}またはほかの担当者よりご連絡いたします。',
  unsubscribeTitle: 'メールの配信を停止しますか？',
  unsubscribeText:
    'ボタンを押すと、お買い物の感想を伺うメールなど、ご購入後のメールは{shop}から届かなくなります。請求書など、ご注文そのものに関するご連絡は引き続きお届けします。',
  unsubscribeButton: '配信を停止する',
  unsubscribedTitle: '配信を停止しました',
  unsubscribedText:
    '今後、このようなメールはお送りいたしません。何かございましたら、いつでもこちらまでご連絡ください。',
  notFoundTitle: 'このリンクは無効です',
  notFoundText:
    '有効期限が切れたか、アドレスの一部が途中で欠けた可能性があります。お手数ですが、メールへのご返信、または下記まで直接ご連絡ください。',
  problemTitle: '処理できませんでした',
  problemText: '申し訳ございません。当店側の不具合です。数分後にもう一度お試しいただくか、下記まで直接ご連絡ください。',
};
