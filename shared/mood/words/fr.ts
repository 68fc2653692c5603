import type { Words } from './words.ts';

export const fr: Words = {
  not: "pas ne n'- rien jamais personne aucun aucune sans ni plus_jamais nulle n'est n'ai n'a n'y n'en n'était",
  good: "bon bonne bons bien super parfait- excellent- content contente contents ravi ravie satisfait- heureux heureuse génial- top magnifique- beau belle joli- rapide rapidement recommande- adore adorons j'adore aime j'aime plaît qualité marche fonctionne meilleur- mieux impeccable nickel merveilleu- agréable- confortable- pratique gentil- sympa aimable- efficace- silencieux solide conforme plaisir chapeau formidable- bravo facile extra vaut cinq_étoiles",
  thanks: 'merci remercie remercions reconnaissant-',
  bad: 'mauvais- pire nul nulle déçu- déçue déçus décev- déception insatisfait- mécontent- malheureusement dommage problème- souci soucis erreur- horrible- affreu- terrible- catastroph- médiocre- honte honteu- inutile- inutilisable pénible regrette- réclamation plainte plaindre camelote pacotille poubelle bruyant- bruit odeur pue sent_mauvais impoli- désagréable- inacceptable- inadmissible marre ras_le_bol gaspill- moche inconfortable agaç- énerv- galère triste minable lamentable nulles',
  broken:
    "cassé- casse cassent défect- défaut- panne abîm- endommag- fuit fuite fissur- déchir- rayé- rayure- tordu- bloqu- lâché arrêté s'arrête s'éteint tombé décoll- décousu- rouill- fond surchauff- hs ne_marche_pas ne_fonctionne_pas marche_plus fonctionne_plus ne_s'allume n'allume manque manquait manquant- sale taché- trou troué ébréch- fendu desserr- grince branlant- brisé- mort morte plante",
  late: 'retard- attends attend attendons attendu attente toujours_pas où_est perdu- disparu- pas_reçu rien_reçu jamais_reçu jamais_arrivé pas_arrivé sans_réponse aucune_réponse pas_de_réponse ne_répond personne_ne_répond injoignable relance- tarde tardé',
  money:
    'rembours- argent retour- renvoy- renvoi échange- échanger remplacement facture factur- débité cher chère garantie payé payer annul- avoir dédommag- prix',
  anger:
    'plus_jamais jamais_plus dernière_fois arnaque- arnaqué escroc- escroquerie voleur- avocat tribunal ufc consommateur- dgccrf colère furieu- scandal- scandaleux honteux moquez moque ailleurs concurren- foutage ridicule avis inadmissible mensonge mentir menti',
  danger:
    'danger- dangereu- incendie fumée étincelle- brûl- brûlé électrocut- choc bless- blessé hôpital allerg- boutons toxique explos- médecin coupé saign- court-circuit fume fumait flamme- cramé décharge châtaigne urgences pompiers éruption plaques gonflé gonfle enflé étouff- avalé intoxi- poison explosé sang coupé_le_doigt coupée entaille points_de_suture éclats démange- irritation vomi vomir malade cloque- suffoqu- fracture- entorse foulé foulure commotion bleu freins retirez_du retirez_de_la rappel fondu gonflée mortel fuite_de_gaz tombée_et maux_de_tête prit_feu pris_feu en_feu',
  but: 'mais cependant malheureusement pourtant toutefois sauf seul seulement hormis dommage même_si en_revanche bémol',
  fixed:
    "réparé- remplacé- échangé- résolu- réglé- remboursé- renvoyé_un_neuf arrangé- rentré_dans_l'ordre marche_maintenant fonctionne_maintenant maintenant_tout excus- dépann- corrigé- geste_commercial nouveau_reçu",
  ask: 'comment quand où quel quelle quels quoi qui pourquoi puis-je puis est-ce peut-on peut pouvez pourriez combien faut-il existe-t-il y_a-t-il savoir question',
  stop: "désinscri- désabonn- ne_plus_recevoir plus_de_mails arrêtez_de_m'envoyer retirez-moi ne_m'écrivez_plus ne_m'envoyez_plus",
  mails: 'stop retirer liste_de_diffusion newsletter',
  meh: 'moyen moyenne bof correct- passable attendais espérais espérait attendait peu ok mouais convenable sans_plus ordinaire pourrait aurait_pu aurait',
  still: 'toujours encore déjà à_nouveau de_nouveau deux_fois troisième deuxième re',
  too: 'trop très vraiment tellement si complètement totalement extrêmement super',
  time: "jour jours semaine- mois heure- an ans année- minutes hier aujourd'hui",
  law: 'avocat- tribunal justice juridique plainte police gendarmerie dgccrf répression_des_fraudes signalconso ufc que_choisir médiateur mise_en_demeure huissier poursuites procès 60_millions association_de_consommateurs assignation',
  leave:
    "plus_jamais jamais_plus dernière_fois dernière_commande ailleurs concurren- cliente_perdue client_perdu perdu_un_client perdu_une_cliente perdez_un perdez_une supprimer_mon_compte clôturer_mon_compte fermer_mon_compte ne_commanderai_plus n'achèterai_plus ne_reviendrai_pas ne_reviendrai_plus plus_chez_vous adieu première_et_dernière on_ne_m'y_reprendra amazon passer_mon_chemin fuyez",
  parcel:
    'colis paquet livr- livraison livreur transporteur expédi- suivi poste chronopost colissimo mondial_relay point_relais facteur carton entrepôt voisin- arrivé reçu emballage',
  staff:
    'service_client service sav support conseiller conseillère appel- appelé téléphon- mail mails réponse répond- répondu interlocut- dame monsieur chat standard hotline vendeu- vendeuse écrit raccroché',
  size: 'taille- pointure serré serre large étroit- grand- petit- court courte long longue cm centimètres longueur manche- épaule- trop_juste rentre pas_à_ma_taille mensuration-',
  look: 'photo- image- couleur- description descriptif décrit site annonce teinte bleu- rouge vert verte noir noire blanc blanche gris grise rose beige marron jaune ressembl-',
  swap: "lieu_de place_de mauvais- autre erreur trompé inversé interverti d'une_autre quelqu'un_d'autre différent- pas_le_bon pas_la_bonne confond-",
  lack: "manqu- sans seulement oublié incomplet incomplète absent- pas_dans_le vide moitié il_n'y_avait_que que_deux fourni- reste",
  part: "vis câble chargeur couvercle notice mode_d'emploi batterie pile- bouton- fermeture poignée pied pieds roue- roulette- charnière- lampe prise télécommande adaptateur pièce- sangle- interrupteur moteur écran tuyau",
  stuff:
    'matière matériau tissu plastique couture- coton cuir laine odeur sent goût fin fine camelote bas_de_gamme bouloch- effiloch- déteint délav- lavage laver lavé rétréci peinture rouill- colle finition-',
};
