import type { Words } from './words.ts';

export const es: Words = {
  not: 'no nada nadie nunca jamás sin ningún ninguna ninguno ni tampoco',
  good: 'bien buen buena bueno buenas_calidad genial excelente- perfect- content- feliz satisfech- encant- encanta gusta gustó gustado estupend- fantástic- maravill- rápid- recomiend- recomendable calidad funciona mejor preciosa precioso bonit- cómod- amable- útil fácil súper super increíble- ideal disfrut- alegr- impecable vale_la_pena acierto silencios- fenomenal encantad- de_lujo diez bárbar-',
  thanks: 'gracias agradec- agradezco agradecid-',
  bad: 'mal mala malo malos malas peor fatal decepcion- decepción insatisfech- descontent- lástima pena lamentable- desgraciadamente problema- error- equivocad- horrible- terrible- pésim- asco basura porquería inútil inaceptable queja- quejar- reclam- reclamación barat- ruido ruidos- huele apesta grosero grosera incómod- arrepient- vergüenza vergonzos- desastre molest- harto harta perder_el_tiempo estafa chapuza feo cutre chungo engaño inservible lamento',
  broken:
    'rot- roto rota rompió rompe rompi- estrope- averi- avería defect- defecto dañad- dañó daños gotea fuga pierde_agua grieta- agriet- rajad- rasg- rayad- abollad- descos- despeg- se_cayó se_cae oxid- sobrecalient- no_funciona dejó_de dejado_de se_apaga no_enciende no_carga se_cuelga falta faltan faltaba faltaban sucio sucia manchad- agujero fallo falla fallando suelt- cojea quemó atasc- partid- destroz- muert-',
  late: 'tarde retras- retraso demora- esperando espero_desde espera esperé dónde_está perdid- perdieron extravi- no_ha_llegado no_llegó nunca_llegó sin_respuesta no_responden nadie_responde no_contestan nadie_contesta sigo_esperando todavía_no aún_no sin_noticias',
  money:
    'dinero reembols- devol- devolución devolver cambio cambiar factura cobr- cobraron cobrado caro cara garantía pagué pagado cancel- indemniz- precio reponer',
  anger:
    'nunca_más última_vez estafa estafador- estafado fraude ladrones timo timad- abogado denuncia- denunci- consumidor consumo juzgado vergüenza indignad- indignante enfad- furios- ridículo competencia otro_sitio otra_tienda tomadura increíble reseña mentir- mentiros- opinión_negativa',
  danger:
    'peligro- peligros- fuego incendio humo chispa- chispazo quem- quemó quemadura descarga calambre herid- hospital alergi- sarpullido tóxic- explot- explosión médico sangr- cort-',
  but: 'pero sin_embargo aunque salvo excepto solo sólo lástima lamentablemente únicamente pega desgraciadamente',
  fixed:
    'arregl- reparad- repararon reemplaz- cambiaron cambiado sustituy- solucion- resuelt- resolvi- devolvieron reembolsaron compens- disculp- ya_funciona ahora_funciona todo_solucionado enviaron_otr- repusieron',
  ask: 'cómo cuándo dónde qué cuál cuáles quién por_qué puedo pueden podría podrían hay cuánto cuánta tienen saber se_puede pregunta',
  stop: 'dar_de_baja darme_de_baja cancelar_suscrip- no_me_escriban no_me_envíen no_me_manden no_quiero_recibir bórrenme dejen_de',
  mails: 'baja_de suscrip- lista_de_correo stop',
  meh: 'regular normal normalito esperaba esperábamos esperado poco ok mediocre pasable aceptable podría_ser_mejor podría_mejorar así_así ni_fu bueno_a_secas justito justo',
  still: 'todavía aún otra_vez de_nuevo ya sigue sigo dos_veces tercera segunda',
  too: 'demasiad- muy mucho tan super totalmente completamente realmente bastante',
  time: 'día días semana- mes meses hora horas año años minutos hoy ayer',
};
