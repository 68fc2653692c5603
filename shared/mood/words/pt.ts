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
    'perigo- perigos- fogo incêndio fumo fumaça faísca- queim- queimadura choque ferid- feri- hospital alergi- tóxic- explod- explosão médico sangue cort- incêndi- fumega chama- curto-circuito ferimento machuc- urgência- pronto-socorro médic- ambulância alérgic- urticária inchad- inchou sufoc- engasg- engoliu veneno intoxic- sangr- cortei cortou pontos estilhaço- cacos coceira bolhas vomit- bombeiros fratura- entorse torci_o concussão hematoma travões freios retirem do_mercado derret- estufada mortal fuga_de_gás vazamento_de_gás',
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
  law: 'advogad- tribunal justiça legal legais processo processar denúncia polícia procon deco livro_de_reclamações reclame_aqui defesa_do_consumidor queixa_formal asae juizado anatel',
  leave:
    'nunca_mais última_vez última_compra última_encomenda outra_loja outro_lado outro_sítio concorrência concorrente perderam_um_cliente perderam_uma_cliente perdeu_um_cliente cliente_a_menos fechar_a_minha_conta apagar_a_minha_conta cancelar_minha_conta excluir_minha_conta encerrar_a_conta não_compro_mais não_volto_a não_volto primeira_e_última adeus amazon mudar_de_loja',
  parcel:
    'encomenda- pacote entreg- entrega estafeta motoboy carteiro envio envi- enviado transport- rastrei- rastreio correios ctt caixa armazém vizinh- chegou embalagem despach-',
  staff:
    'atendimento apoio serviço suporte ligu- liguei ligar telefon- email e-mail mail resposta respond- chat moça senhor senhora atendente funcionári- escrevi mensage- sac',
  size: 'tamanho- serve servem aperta- apertad- larg- grande- pequen- curto curta compri- centímetros cm medida- manga- ombro- cintura número',
  look: 'foto- imagem imagens cor cores descrição descri- site anúncio tom azul vermelh- verde pret- branc- cinza cinzento rosa bege castanh- marrom amarel- parece-',
  swap: 'vez_de lugar_de errad- outro outra outra_pessoa outro_cliente diferente- trocad- trocaram engano enganaram-se',
  lack: 'falta- faltava- faltam sem só_um só_uma apenas esquec- incomplet- não_vinha não_veio vazi- metade resto',
  part: 'parafuso- cabo carregador tampa manual instruções bateria pilha- botão botões fecho zíper pega alça perna- roda- dobradiça- lâmpada tomada ficha comando controle adaptador peça- correia interruptor motor ecrã tela mangueira',
  stuff:
    'material tecido plástico costura- algodão couro pele lã cheiro cheira sabor sabe fin- barat- borboto desfi- desbot- lavagem lavar lavei encolh- tinta ferruge- enferruj- cola acabamento-',
};
