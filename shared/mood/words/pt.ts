import type { Words } from './words.ts';

export const pt: Words = {
  not: 'não nao nada ninguém ninguem nunca jamais sem nenhum nenhuma nem tampouco n',
  good: 'bom boa bons boas bem ótim- otim- excelente- perfeit- content- feliz felizes satisfeit- adoro adorei adoramos amei amo gosto gostei gostamos gostaram maravilh- fantástic- lind- bonit- rápid- rapid- recomendo recomend- qualidade funciona melhor confortáve- prátic- simpátic- atencios- útil fácil super incríve- ideal impecáve- vale_a_pena encantad- agradáve- top espetacular- nota_dez show silencios- perfeita certinho jóia',
  thanks: 'obrigado obrigada obrigad- agradeç- agradeço grato grata valeu',
  bad: 'mau má maus ruim péssim- pessim- pior decepcion- decepção desilus- desilud- desapont- insatisfeit- descontent- infelizmente pena lamentáve- problema- erro errad- horríve- terríve- lixo porcaria inútil inaceitáve- queixa- reclam- reclamação barulh- cheir- fede grosseir- mal-educad- desconfortáve- arrepend- vergonh- desastre chatead- chat- desperdíci- triste fraco fraca frac- feio nojo pobre frustr- incomod- descaso enganad-',
  broken:
    'partid- partiu quebr- quebrou quebrad- avari- avariad- defeit- defeituos- danific- estrag- estragou vaza vazando fuga pinga racha- rachad- rasg- risc- riscad- amassad- descol- descos- soltou enferruj- sobreaquec- não_funciona não_liga não_carrega deixou_de parou parou_de desliga trava travou falta faltam faltava faltando suj- manch- buraco furad- falh- queimou caiu morreu solt-',
  late: 'atras- atraso tarde espera- esperando esper- à_espera demor- onde_está onde_anda perdid- extravi- não_chegou ainda_não nunca_chegou não_recebi sem_resposta ninguém_responde não_respond- sem_notícias sumiu cadê',
  money:
    'dinheiro reembols- devol- devolver devolução troca trocar fatura cobr- cobraram cobrado caro cara garantia paguei pago cancel- indemniz- estorno preço',
  anger:
    'nunca_mais última_vez fraude burla- burlad- golpe enganad- advogad- tribunal procon deco consumidor livro_de_reclamações reclame_aqui vergonha indignad- furios- ridícul- concorrência outro_lado outra_loja absurdo palhaçada mentir- mentiros- gozar avaliação',
  danger:
    'perigo- perigos- fogo incêndio fumo fumaça faísca- queim- queimadura choque ferid- feri- hospital alergi- tóxic- explod- explosão médico sangue cort-',
  but: 'mas porém contudo infelizmente embora exceto só apenas pena único única senão tirando todavia',
  fixed:
    'consert- consertaram reparad- repararam substitu- trocaram trocado trocada resolv- resolvido resolveram devolveram reembolsaram desculp- já_funciona agora_funciona mandaram_out- enviaram_out- compensaram arranjaram',
  ask: 'como quando onde qual quais quem porquê por_que posso podem poderia poderiam há tem quanto quanta dá_para saber pergunta dúvida o_que',
  stop: 'cancelar_inscrição descadastr- anular_subscrição não_me_envie- não_me_mande- não_me_escreva- não_quero_receber parem_de_me retirem-me remover_da_lista sair_da_lista',
  mails: 'subscrição lista_de_email newsletter',
  meh: 'regular normal razoáve- esperava esperávamos esperado pouco ok mediocre mais_ou_menos podia poderia_ser assim-assim aceitáve- expectativ- meio',
  still: 'ainda outra_vez de_novo novamente já continua continuo duas_vezes terceira segunda sempre',
  too: 'demasiad- demais muito muita tão super totalmente completamente realmente mesmo bastante',
  time: 'dia dias semana- mês meses hora horas ano anos minutos hoje ontem',
};
