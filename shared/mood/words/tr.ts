import type { Words } from './words.ts';

export const tr: Words = {
  not: 'değil degil yok hiç hiçbir asla kimse olmadı olmadi etmiyor etmedi yapmıyor yapmadı gelmedi vermiyor vermedi almadım almıyor olmuyor değildi değilim yapamıyor edemiyor ne_yazık',
  good: 'iyi güzel guzel harika mükemmel mukemmel memnun- memnunum memnunuz süper super mutlu- mutluyuz sevdi- seviyor- beğen- begen- bayıld- hızlı hizli tavsiye kaliteli kalitesi sağlam saglam çalışıyor calisiyor rahat kullanışlı sessiz teşekkür en_iyi muhteşem muhtesem başarılı basarili uygun kolay nazik yardımsever şahane sahane tam_istediğim değer on_numara beş_yıldız sorunsuz kusursuz keyif- enfes sevin- ilgili özenli',
  thanks: 'teşekkür- tesekkur- sağol sağolun sagol sağ_olun eyvallah minnettar-',
  bad: 'kötü kotu berbat rezalet rezil maalesef malesef memnun_değil- memnun_kalmadı- hayal_kırıklı- hayal_kirikli- sorun- sorunlu problem- şikayet- sikayet- yanlış yanlis hata- hatalı pişman- pisman- çöp cop işe_yaramaz ise_yaramaz kalitesiz ucuz koku- kokuyor gürültü- kaba saygısız rahatsız- üzgün- üzül- yazık yazik vasat beter felaket zaman_kaybı para_tuzağı sinir- bıktım usandım boşa berbattı çirkin ilgisiz zor rezillik ayıp',
  broken:
    'kırık kirik kırıl- kiril- bozuk bozul- bozuldu bozulmuş arızalı ariza- arıza- hasarlı hasar- çatla- catla- yırtıl- yırtık çizik çizil- delik sızdırıyor sızıntı akıtıyor su_kaçır- çalışmıyor calismiyor çalışmadı açılmıyor şarj_olmuyor şarj_etmiyor durdu kapanıyor donuyor takılıyor eksik eksikti kirli lekeli paslan- pas ısınıyor gevşe- koptu kopuk söküldü dağıldı düştü yandı patladı kusurlu ezik solmuş soldu',
  late: 'geç gec gecik- gecikti gecikme bekliyor- bekliyorum bekliyoruz bekledi- beklet- nerede kayıp kaybol- gelmedi gelmiyor ulaşmadı teslim_edilmedi cevap_yok cevap_vermi- cevap_alama- dönüş_yok dönmüyor kimse_cevap kimse_dönmedi hala_gelmedi yanıt',
  money:
    'para paramı paramızı iade- iadesi geri değişim degisim değiştir- fatura ücret pahalı pahali garanti ödedim ödeme iptal tazmin- fiyat çekildi çektiniz',
  anger:
    'bir_daha asla son_kez dolandır- dolandiri- kandır- kandir- aldat- sahtekar- avukat mahkeme tüketici- tuketici- hakem şikayetvar utan- utanç öfke- kızgın- sinirli- skandal dalga_geç- alay rakip başka_yerden başka_mağaza yorum_yazaca- yalan- rezil_ettiniz yeter',
  danger:
    'tehlike- tehlikeli yangın ateş alev duman kıvılcım yandı yanık yaktı elektrik_çarp- çarptı yaralan- yarala- hastane alerji- kaşıntı zehir- patla- kesti yangın- alev- duman- kıvılcım- haşla- kısa_devre hastane- acil doktor- ambulans döküntü- kızar- şişlik boğul- boğaz- yuttu zehirlen- kestim kesildi dikiş cam_parça- kaşın- su_topla- kus- kustu itfaiye kırıldı_kolum kırık_kol çatladı_bile burkul- beyin_sarsıntı- morar- frenler- freni piyasadan satıştan eridi erimiş ölümcül gaz_kaçağı düştüm yandım yandık yanmış kanadı kanıyor kan_aktı',
  but: 'ama fakat ancak maalesef malesef sadece yalnız yalnızca rağmen ne_yazık_ki lakin tek dışında',
  fixed:
    'tamir_edil- tamir_etti- değiştirildi değiştirdiniz degistirdi- yenisini yenisi çözüldü çözdünüz cozuldu halledildi hallettiniz iade_edildi özür telafi düzeldi düzeltildi artık_çalışıyor şimdi_çalışıyor giderildi',
  ask: 'nasıl nasil ne_zaman nerede nereden hangi kim neden niye mı mi mu mü var_mı kaç ne_kadar olur_mu alabilir_miyim mümkün',
  stop: 'listeden_çık- mesaj_atmayın mail_atmayın mail_istemiyorum istemiyorum_mail',
  mails: 'listeden aboneliğ- abonelik göndermeyin yollamayın üyelik çıkarın',
  meh: 'idare_eder ortalama eh fena_değil bekle- bekliyordum beklerdim beklediğim beklenti- umuyordum biraz tamam ok normal olabilirdi sıradan şöyle_böyle',
  still: 'hala hâlâ henüz tekrar yine gene zaten iki_kez ikinci üçüncü yeniden kez',
  too: 'çok cok fazla aşırı asiri gerçekten tamamen son_derece bayağı epey',
  time: 'gün gunde günde gündür hafta- ay aydır aylar saat saatte yıl yıldır dakika bugün dün',
  law: 'avukat- mahkeme- yasal- hukuki dava polis- savcılı- tüketici_hak- hakem_heyet- tüketici_hakem- şikayetvar suç_duyuru- cimer',
  leave:
    'bir_daha_asla bir_daha bidaha son_kez son_alışveriş- son_sipariş- son_olur başka_yer- başka_mağaza- rakip- rakib- müşteri_kaybet- müşteriyi_kaybet- hesabımı_sil- hesabımı_kapat- üyeliğimi_iptal üyeliğimi_sil- alışveriş_yapma- bir_daha_almam asla_almam ilk_ve_son elveda trendyol hepsiburada amazon',
  parcel:
    'kargo- paket- teslim- teslimat- kurye- gönder- gönderi- takip ptt yurtiçi aras kutu- koli- depo- komşu- ulaş- geldi gelmedi şube-',
  staff:
    'müşteri_hizmet- hizmet- destek ara- aradım telefon- mail- e-posta cevap- yanıt- canlı_destek hanım bey temsilci- çalışan- personel- satıcı yazdım görevli',
  size: 'beden- numara- dar- bol büyük- küçük- kısa- uzun- geniş- cm santim- boy kol omuz bel ol- sığ- ölçü- oturdu kalıp',
  look: 'fotoğraf- resim- görsel- renk- rengi açıklama- site- sitede ilan- ton mavi kırmızı yeşil siyah beyaz gri pembe bej kahverengi sarı görün-',
  swap: 'yerine yanlış- başka- farklı- karış- başkasının değişik hatalı_ürün',
  lack: 'eksik- yok yoktu sadece_bir tek unut- çıkmadı boş- yarısı kalanı olmadan içinden_çıkma-',
  part: 'vida- kablo- şarj- kapak- kapağı kılavuz- pil- batarya- düğme- tuş- fermuar- sap- sapı ayak- ayağı tekerlek- menteşe- lamba- fiş- kumanda- adaptör- parça- kayış- motor- ekran- hortum-',
  stuff:
    'malzeme- kumaş- plastik- dikiş- pamuk- deri yün koku- kokuyor tat- tadı ince- ucuz- tüylen- sökül- sol- soldu yıka- yıkama- çekti boya- boyası pas- paslan- yapıştır- işçilik',
};
