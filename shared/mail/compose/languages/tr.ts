import type { Words } from '../sentences.ts';

export const tr: Words = {
  addressBy: 'firstName',
  greeting: 'Merhaba {name},',
  greetingNameless: 'Merhaba,',
  subject: '{shop} siparişiniz: {order}',
  order: 'Sipariş {order}',
  andMore: {
    one: 've bir ürün daha',
    other: 've {count} ürün daha',
  },
  regards: 'Sevgi ve saygılarımızla',
  phone: 'Telefon',
  email: 'E-posta',
  hours: 'Çalışma saatleri',
  whyThisMail: 'Bu e-postayı {shop} mağazasından alışveriş yaptığınız için aldınız.',
  whyConsent: 'Bu e-postayı, {shop} mağazasından alışveriş yaparken onay verdiğiniz için aldınız.',
  sayNo:
    'Bu tür e-postaları dilediğiniz zaman reddedebilirsiniz; bunun için mesaj gönderme ücreti dışında hiçbir şey ödemezsiniz.',
  unsubscribe: 'Bu e-postaları almak istemiyorum',
  reference: 'Referans',

  rating: '{rating}/5 – {label}',
  rating1: 'hiç memnun değilim',
  rating2: 'memnun değilim',
  rating3: 'şöyle böyle',
  rating4: 'memnunum',
  rating5: 'çok memnunum',

  thankYouTitle: 'Siparişiniz için teşekkür ederiz',
  thankYouPreview: 'Bundan sonra neler olacak, kime danışabilirsiniz.',
  thankYouText: 'Bizi tercih etmenize çok sevindik. Aldıklarınızdan memnun kalmanız bizim için önemli.',
  nextTitle: 'Bundan sonra neler olacak',
  arrives: 'Tahmini teslimat: {dates}',
  trackTitle: 'Kargonuz nerede',
  track: 'Kargo takibi: {parcel}',
  trackAny: 'Kargonuzu takip edin',
  helpTitle: 'Yardıma ihtiyacınız olursa',
  help: 'Yardım ve sık sorulan sorular',
  helpReply:
    'Bir sorunuz, isteğiniz ya da değiştirmek istediğiniz bir şey mi var? Bu e-postayı yanıtlamanız yeterli: {person} okuyup size yanıt verecek.',
  answerHours: {
    one: 'Size bir çalışma saati içinde yanıt veririz.',
    other: 'Size {count} çalışma saati içinde yanıt veririz.',
  },
  answerDays: {
    one: 'Size bir iş günü içinde yanıt veririz.',
    other: 'Size {count} iş günü içinde yanıt veririz.',
  },

  checkInTitle: 'Ne kadar memnunsunuz?',
  checkInPreview: 'Açık uçlu tek bir soru. Bir cümlelik yanıt yeter.',
  checkInText:
    '{order} numaralı siparişiniz bir süredir sizde. İyisiyle kötüsüyle her şeyin nasıl gittiğini öğrenmek isteriz.',
  checkInTextMany:
    '{orders} numaralı siparişleriniz bir süredir sizde. İyisiyle kötüsüyle her şeyin nasıl gittiğini öğrenmek isteriz.',
  question: 'Neyi daha iyi yapmalıydık?',
  replyHint:
    'Bu e-postayı yanıtlamanız yeterli, tek bir cümle bile olur. {person} her yanıtı okur ve yolunda gitmeyen ne varsa ilgilenir.',
  faces: 'Ya da size en uygun yüzü seçin:',

  reCheckTitle: 'Sorunu çözebildik mi?',
  reCheckPreview: '{order} numaralı siparişiniz hakkında kısa bir soru.',
  reCheckText:
    '{order} numaralı siparişinizde bir sorun olduğunu bize bildirmiştiniz. Konuyla ilgilendik; artık her şeyin yolunda olduğundan emin olmak istiyoruz.',
  reCheckReply: 'Hâlâ yolunda olmayan bir şey varsa bu e-postayı yanıtlamanız yeterli. {person} ilgilenecek.',
  reCheckFaces: 'Şimdi ne kadar memnunsunuz?',

  chooseHint: 'Size en uygun olanı seçip düğmeye basın. Yanıtınız ancak o zaman kaydedilir.',
  send: 'Yanıtımı gönder',
  saved: 'Yanıtınız kaydedildi: {rating}.',
  whyTitleLow: 'Çok üzgünüz. Ne ters gitti?',
  whyTitleHigh: 'Çok sevindik! Ne daha da iyi olabilirdi?',
  whyHint: 'Kendi sözlerinizle, dilediğiniz dilde. {person} okuyacak.',
  whyLabel: 'Mesajınız',
  sendWords: 'Gönder',
  reach: 'Ya da bize doğrudan ulaşın',
  thanksTitle: 'Teşekkür ederiz',
  thanksText: 'Yanıtınız bize ulaştı. Daha iyi olmamıza yardımcı oluyor.',
  thanksLowText:
    'Yanıtınız bize ulaştı ve onu ciddiye alıyoruz. {person} ya da bir çalışma arkadaşımız sizinle iletişime geçecek.',
  unsubscribeTitle: 'Bu e-postaları artık istemiyor musunuz?',
  unsubscribeText:
    'Düğmeye bastığınızda {shop}, alışverişinizle ilgili soruları ve benzeri e-postaları size artık göndermez. Fatura gibi siparişin kendisiyle ilgili e-postalar gelmeye devam eder.',
  unsubscribeButton: 'E-postaları durdur',
  unsubscribedTitle: 'E-postalar durduruldu',
  unsubscribedText: 'Bu tür e-postaları artık almayacaksınız. Bize ihtiyaç duyarsanız buradayız:',
  notFoundTitle: 'Bu bağlantı çalışmıyor',
  notFoundText:
    'Süresi dolmuş ya da bir kısmı yolda kaybolmuş olabilir. Lütfen e-postamızı yanıtlayın ya da bize doğrudan ulaşın:',
  problemTitle: 'İşlem tamamlanamadı',
  problemText: 'Hata bizden kaynaklanıyor. Lütfen birkaç dakika sonra yeniden deneyin ya da bize doğrudan ulaşın:',
};
