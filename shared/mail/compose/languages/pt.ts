import type { Words } from '../sentences.ts';

/** European, without `você` or `tu`, and in words that are read in Brazil too. */
export const pt: Words = {
  addressBy: 'firstName',
  greeting: 'Olá, {name},',
  greetingNameless: 'Olá,',
  subject: 'A sua encomenda {order} – {shop}',
  order: 'Encomenda {order}',
  andMore: {
    one: 'e mais um artigo',
    other: 'e mais {count} artigos',
  },
  regards: 'Com os melhores cumprimentos',
  phone: 'Telefone',
  email: 'E-mail',
  hours: 'Horário',
  whyThisMail: 'Recebe este e-mail porque comprou na loja {shop}.',
  whyConsent: 'Recebe este e-mail porque deu o seu consentimento ao comprar na loja {shop}.',
  sayNo: 'Pode recusar estes e-mails em qualquer altura, sem outro custo além do envio da sua mensagem.',
  unsubscribe: 'Deixar de receber estes e-mails',
  reference: 'Referência',

  rating: '{rating} de 5 – {label}',
  rating1: 'muito mal',
  rating2: 'mal',
  rating3: 'mais ou menos',
  rating4: 'bem',
  rating5: 'muito bem',

  thankYouTitle: 'Agradecemos a sua encomenda',
  thankYouPreview: 'O que acontece a seguir e a quem pode recorrer.',
  thankYouText: 'É bom saber que nos escolheu. Queremos que a sua compra corresponda ao que esperava.',
  nextTitle: 'O que acontece a seguir',
  arrives: 'Entrega prevista: {dates}',
  trackTitle: 'Onde está o seu envio',
  track: 'Acompanhar o envio {parcel}',
  trackAny: 'Acompanhar o envio',
  helpTitle: 'Se precisar de ajuda',
  help: 'Ajuda e respostas a perguntas frequentes',
  helpReply:
    'Tem uma dúvida, um pedido ou algo a alterar? Basta responder a este e-mail: {person} lê a mensagem e responde-lhe.',
  answerHours: {
    one: 'Terá uma resposta no prazo de uma hora útil.',
    other: 'Terá uma resposta no prazo de {count} horas úteis.',
  },
  answerDays: {
    one: 'Terá uma resposta no prazo de um dia útil.',
    other: 'Terá uma resposta no prazo de {count} dias úteis.',
  },

  checkInTitle: 'Como correu a sua compra?',
  checkInPreview: 'Uma só pergunta aberta. Basta uma frase para responder.',
  checkInText:
    'Já passou algum tempo desde que recebeu a sua encomenda {order}. Gostaríamos de saber do que gostou e do que não gostou.',
  checkInTextMany:
    'Já passou algum tempo desde que recebeu as suas encomendas {orders}. Gostaríamos de saber do que gostou e do que não gostou.',
  question: 'O que deveríamos ter feito melhor?',
  replyHint:
    'Basta responder a este e-mail, nem que seja com uma frase. {person} lê todas as respostas e trata do que não estiver bem.',
  faces: 'Ou escolha a cara que melhor se adequa:',

  reCheckTitle: 'Ficou tudo resolvido?',
  reCheckPreview: 'Uma breve pergunta sobre a sua encomenda {order}.',
  reCheckText:
    'Disse-nos que algo não estava bem com a sua encomenda {order}. Já tratámos do assunto e queremos ter a certeza de que agora está tudo como deve ser.',
  reCheckReply: 'Se algo ainda não estiver bem, basta responder a este e-mail. {person} tratará do assunto.',
  reCheckFaces: 'E agora, como está tudo?',

  chooseHint: 'Escolha a opção que melhor se adequa e clique no botão. Só então a sua resposta fica guardada.',
  send: 'Enviar a minha resposta',
  saved: 'A sua resposta ficou guardada: {rating}.',
  whyTitleLow: 'Lamentamos. O que correu mal?',
  whyTitleHigh: 'É bom saber! O que poderia ser ainda melhor?',
  whyHint: 'Por palavras suas, na língua que preferir. {person} lerá a sua mensagem.',
  whyLabel: 'A sua mensagem',
  sendWords: 'Enviar',
  reach: 'Ou fale diretamente connosco',
  thanksTitle: 'Agradecemos a sua resposta',
  thanksText: 'Chegou até nós e ajuda-nos a fazer melhor.',
  thanksLowText:
    'Chegou até nós e levamo-la a sério. {person} ou outra pessoa da nossa equipa entrará em contacto consigo.',
  unsubscribeTitle: 'Não quer receber mais estes e-mails?',
  unsubscribeText:
    'Clique no botão e a loja {shop} deixará de lhe enviar perguntas e outros e-mails sobre as suas compras. O que faz parte da própria encomenda, como a fatura, continuará a chegar-lhe.',
  unsubscribeButton: 'Deixar de receber',
  unsubscribedTitle: 'Não vai receber mais estes e-mails',
  unsubscribedText: 'A sua escolha ficou registada. Se alguma vez precisar de nós, estamos aqui:',
  notFoundTitle: 'Este link não funciona',
  notFoundText:
    'Pode ter expirado, ou uma parte ter-se perdido pelo caminho. Responda, por favor, ao nosso e-mail ou fale diretamente connosco:',
  problemTitle: 'Algo não funcionou',
  problemText: 'O erro é nosso. Tente novamente daqui a alguns minutos, por favor, ou fale diretamente connosco:',
};
