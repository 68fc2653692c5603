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
    'peligro- peligros- fuego incendio humo chispa- chispazo quem- quemó quemadura descarga calambre herid- hospital alergi- sarpullido tóxic- explot- explosión médico sangr- cort- incendi- humea llama- electrocut- cortocircuito lesión lesion- urgencias ambulancia alérgic- ronchas hinchad- hinchó asfixi- ahog- atragant- tragó veneno intoxic- sangre puntos vidrios astilla- picor ampolla- vomit- bomberos fractura- esguince torcedura conmoción moratón moretón frenos retiren del_mercado derretid- hinchada mortal fuga_de_gas fisura- brecha me_corté se_cortó_el',
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
  law: 'abogad- juzgado tribunal- legal legales denunci- demanda policía consumo omic facua ocu profeco sernac indecopi reclamación_oficial hoja_de_reclam- hojas_de_reclam- defensa_del_consumidor organismo',
  leave:
    'nunca_más última_vez último_pedido ultima_compra última_compra otra_tienda otro_sitio otra_parte otro_lado competencia perdido_un_cliente perdido_una_clienta perdieron_un_cliente perdieron_una_clienta cliente_menos clienta_menos cerrar_mi_cuenta borrar_mi_cuenta eliminar_mi_cuenta cancelar_mi_cuenta no_vuelvo_a no_volveré no_compro_más no_les_compro_más primera_y_última jamás_vuelvo hasta_nunca adiós amazon cambio_de_tienda',
  parcel:
    'paquete- entrega- entreg- repartidor mensajer- envío- envi- enviado transport- seguimiento correos seur mrw caja almacén vecin- llegó llegado embalaje despacho',
  staff:
    'atención servicio soporte llam- llamé teléfono correo- mail respuesta respond- contest- contestan chat chica señor señora señorita dependient- asesor- agente escrib- escribí colgó',
  size: 'talla- número queda quedan aprieta estrech- ajustad- anch- grande- pequeñ- chic- corto corta larg- centímetros cm medid- manga- hombro- cintura largo',
  look: 'foto- imagen imágenes color- colores descripción describ- web página anuncio tono azul roj- verde negr- blanc- gris rosa beige marrón amarill- parece-',
  swap: 'lugar_de vez_de equivocad- otro otra otra_persona otro_cliente distint- diferente- cambiado confund- confusión erróne- error',
  lack: 'falta- faltaba- faltan sin solo_uno solo_una sólo olvid- incomplet- no_venía no_venían no_traía vací- mitad resto ausente trae',
  part: 'tornillo- cable cargador tapa manual instrucciones batería pila- botón botones cremallera cierre asa pata- rueda- bisagra- lámpara enchufe mando control_remoto adaptador pieza- correa interruptor motor pantalla manguera',
  stuff:
    'material- tela plástico costura- algodón cuero piel lana olor huele sabor sabe fin- delgad- barat- bolitas deshilach- deslav- desteñ- destiñ- lavado lavar encog- pintura oxid- pegamento acabado-',
};
