import type { Words } from '../sentences.ts';

export const es: Words = {
  addressBy: 'firstName',
  greeting: 'Hola, {name}:',
  greetingNameless: 'Hola:',
  subject: 'Tu pedido {order} en {shop}',
  order: 'Pedido {order}',
  andMore: {
    one: 'y un artículo más',
    other: 'y {count} artículos más',
  },
  regards: 'Un cordial saludo',
  phone: 'Teléfono',
  email: 'Correo',
  hours: 'Horario',
  whyThisMail: 'Recibes este correo porque compraste en {shop}.',
  whyConsent: 'Recibes este correo porque lo aceptaste al comprar en {shop}.',
  sayNo: 'Puedes decir que no a estos correos cuando quieras, sin más coste que el de enviar tu mensaje.',
  unsubscribe: 'Dejar de recibir estos correos',
  reference: 'Referencia',

  rating: '{rating} de 5 – {label}',
  rating1: 'muy mal',
  rating2: 'mal',
  rating3: 'regular',
  rating4: 'bien',
  rating5: 'muy bien',

  thankYouTitle: 'Gracias por tu pedido',
  thankYouPreview: 'Qué pasa ahora y a quién puedes acudir.',
  thankYouText: 'Nos alegra que nos hayas elegido y queremos que quedes a gusto con tu compra.',
  nextTitle: 'Qué pasa ahora',
  arrives: 'Entrega prevista: {dates}',
  trackTitle: 'Dónde está tu paquete',
  track: 'Seguir el paquete {parcel}',
  trackAny: 'Seguir el paquete',
  helpTitle: 'Si necesitas ayuda',
  help: 'Ayuda y respuestas a preguntas frecuentes',
  helpReply: '¿Una pregunta, un deseo, un cambio? Responde a este correo: {person} lo lee y te contesta.',
  answerHours: {
    one: 'Tendrás una respuesta en un plazo de una hora laborable.',
    other: 'Tendrás una respuesta en un plazo de {count} horas laborables.',
  },
  answerDays: {
    one: 'Tendrás una respuesta en un plazo de un día laborable.',
    other: 'Tendrás una respuesta en un plazo de {count} días laborables.',
  },

  checkInTitle: '¿Qué tal ha ido todo?',
  checkInPreview: 'Una sola pregunta abierta. Basta con una frase.',
  checkInText: 'Hace ya un tiempo que tienes tu pedido {order}. Nos gustaría saber qué tal ha ido, lo bueno y lo malo.',
  checkInTextMany:
    'Hace ya un tiempo que tienes tus pedidos {orders}. Nos gustaría saber qué tal han ido, lo bueno y lo malo.',
  question: '¿Qué deberíamos haber hecho mejor?',
  replyHint:
    'Basta con responder a este correo, aunque sea con una frase. {person} lee cada respuesta y se ocupa de lo que no esté bien.',
  faces: 'O elige la cara que mejor encaje:',

  reCheckTitle: '¿Ya está todo arreglado?',
  reCheckPreview: 'Una pregunta breve sobre tu pedido {order}.',
  reCheckText:
    'Nos dijiste que algo de tu pedido {order} no estaba bien. Nos hemos ocupado de ello y queremos asegurarnos de que ahora todo está como debe.',
  reCheckReply: 'Si algo sigue sin estar bien, responde a este correo. {person} se ocupará de ello.',
  reCheckFaces: '¿Qué tal está ahora?',

  chooseHint: 'Elige lo que mejor encaje y pulsa el botón. Solo entonces se guarda tu respuesta.',
  send: 'Enviar mi respuesta',
  saved: 'Tu respuesta está guardada: {rating}.',
  whyTitleLow: 'Lo sentimos. ¿Qué salió mal?',
  whyTitleHigh: '¡Nos alegra! ¿Qué podría ser aún mejor?',
  whyHint: 'Con tus palabras y en el idioma que quieras. {person} lo leerá.',
  whyLabel: 'Tu mensaje',
  sendWords: 'Enviar',
  reach: 'O contacta con nosotros directamente',
  thanksTitle: 'Gracias',
  thanksText: 'Tu respuesta ha llegado. Nos ayuda a mejorar.',
  thanksLowText:
    'Tu respuesta ha llegado y nos la tomamos en serio. {person} o alguien del equipo se pondrá en contacto contigo.',
  unsubscribeTitle: '¿No quieres más correos como este?',
  unsubscribeText:
    'Pulsa el botón y {shop} no te enviará más preguntas ni otros correos de seguimiento de tus compras. Lo que forma parte del propio pedido, como la factura, te seguirá llegando.',
  unsubscribeButton: 'Darme de baja',
  unsubscribedTitle: 'Te hemos dado de baja',
  unsubscribedText: 'No recibirás más correos como este. Si alguna vez nos necesitas, aquí estamos:',
  notFoundTitle: 'Este enlace no funciona',
  notFoundText:
    'Quizá ha caducado o una parte se perdió por el camino. Responde a nuestro correo, por favor, o contacta con nosotros directamente:',
  problemTitle: 'No ha funcionado',
  problemText:
    'El fallo es nuestro. Inténtalo de nuevo en unos minutos, por favor, o contacta con nosotros directamente:',
};
