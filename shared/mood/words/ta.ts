import type { Words } from './words.ts';

export const ta: Words = {
  not: 'இல்லை இல்ல இல்லாமல் இல்லாம வேண்டாம் முடியவில்லை முடியல எதுவும் யாரும் ஒருபோதும் ஒண்ணும் மாட்டேன் கிடையாது வரவில்லை வரல illa illai illama venam mudiyala varala panala yarum ethuvum onnum',
  good: 'நன்றாக வேலை_செய்கிறது வேலை_செய்யுது இயங்குகிறது ஓடுகிறது நல்ல நல்லா நல்லது சிறந்த சிறப்பு- சிறப்பா- அருமை- சூப்பர் மகிழ்ச்சி- திருப்தி- பிடித்த- பிடிச்ச- அழகா- அழகு வேகமாக சரியாக தரமா- தரம் பரிந்துரை- பிரமாத- வசதி- சந்தோஷ- உதவி- உதவிய- எளிது சுலப- விரும்பு- அற்புத- பயனுள்ள- கச்சித- விரைவா- நம்பக- nalla nallaa super semma romba_nalla pidichi- happy satisfied arumai sariya sooper worth mass vera_level',
  thanks: 'நன்றி நன்றிகள் தேங்க்ஸ் மிக்க_நன்றி nandri nanri thanks',
  bad: 'மோசம- மோசமா- ஏமாற்ற- கேவல- பிரச்சனை- பிரச்சினை- குறை குறைபா- வருத்த- கவலை தவறா- தவறு தப்பு வீண் குப்பை வேஸ்ட் நாற்ற- சத்தம் புகார்- அதிருப்தி- மட்டமா- மட்டம் கஷ்டம் எரிச்சல் தொல்லை மோசடி சோகம் வெறுப்பு திருப்தியில்லை பயனில்லை கடுப்பு கெட்ட- mosam mosama waste problem kevalam kashtam kuppai thappu bad worst',
  broken:
    'உடைந்த- உடைஞ்ச- பழுத- பழுதா- கெட்டு- சேதம- சேதம் ஒழுகு- கசி- விரிசல் கிழிந்த- கிழிஞ்ச- துரு நின்றுவிட்ட- நின்னு- வேலை_செய்யவில்லை வேலை_செய்யல வேலை_செய்யவே ஓடவில்லை காணவில்லை குறைபாடு கீறல் அழுக்கு சூடாகு- உடைத்து இயங்கவில்லை சார்ஜ்_ஆகவில்லை விழுந்து udanju udanji odanju damage work_aagala work_agala velai_seiyala kilinju repair leak crack',
  late: 'தாமத- தாமதம் காத்திரு- வரவில்லை வரவேயில்லை வரவே கிடைக்கவில்லை எங்கே பதில் பதிலளிக்கவில்லை பதில்_இல்லை லேட் லேட்டா தொலைந்த- இன்னும்_வரவில்லை late varala wait waiting innum_varala reply enga kidaikala',
  money:
    'பணம் பணத்தை திரும்ப திருப்பி ரீஃபண்ட் மாற்றி மாற்ற உத்தரவாத- வாரண்டி விலை காசு கட்டணம் பில் ரத்து panam kaasu refund return thiruppi replace replacement warranty vilai',
  anger:
    'இனி_ஒருபோதும் இனிமேல் மறுபடியும்_வாங்க கோபம் கோபமா- ஏமாற்றி- ஏமாத்தி- ஏமாத்து- நுகர்வோர் வழக்கு வழக்கறிஞர் நீதிமன்ற- வெட்க- திருட்டு கேவலம் வாங்கவே_மாட்டேன் inime cheat cheating emathitinga fraud consumer_court kovam',
  danger:
    'ஆபத்- ஆபத்து தீ தீப்பிடி- தீப்பொறி புகை ஷாக் மின்சாரம் காயம் மருத்துவமனை ஒவ்வாமை அலர்ஜி வெடி- ரத்தம் சுட்டு டாக்டர் அரிப்பு fire shock smoke pugai aabathu kaayam allergy burn',
  but: 'ஆனால் ஆனா துரதிர்ஷ்டவசமாக ஆனாலும் மட்டும் தவிர இருந்தாலும் aana aanal aanaalum mattum but',
  fixed:
    'சரி_செய்து சரிசெய்து சரி_செய்த- சரியாகிவிட்ட- சரியாயிடுச்சு மாற்றிக்_கொடுத்த- மாற்றிக்கொடுத்த- மாற்றி_தந்த- தீர்ந்த- தீர்த்து புதியது பணத்தை_திருப்பித்_தந்த- சரி_பண்ணி- மன்னிப்பு sari_panni- sariyaayiduchi maathi_kudut- solved fixed replaced',
  ask: 'எப்படி எப்போது எங்கு எங்கே என்ன எந்த யார் ஏன் எவ்வளவு முடியுமா உள்ளதா இருக்கிறதா கிடைக்குமா eppadi eppo enga enna evlo mudiyuma irukka kidaikuma',
  stop: 'அனுப்ப_வேண்டாம் அனுப்பாதீர்கள் அனுப்பாதீங்க anupadhinga mail_venam unsubscribe',
  mails: 'நீக்கவும் நிறுத்தவும் நிறுத்துங்கள் பட்டியலிலிருந்து stop',
  meh: 'பரவாயில்லை சுமார் சுமார்தான் ஓகே எதிர்பார்த்த- எதிர்பார்ப்பு கொஞ்சம் சாதாரண- இருந்திருக்கலாம் paravala paravailla sumar ok okay konjam expect- average',
  still: 'இன்னும் மீண்டும் மறுபடி மறுபடியும் ஏற்கனவே இரண்டாவது மூன்றாவது திரும்பவும் innum marubadi thirumba again',
  too: 'மிகவும் ரொம்ப மிக அதிக அதிகம் மிக்க உண்மையில் romba roomba rombha very',
  time: 'நாள் நாட்கள் நாளில் நாளா வாரம் வாரங்கள் வாரத்தில் மாதம் மாதங்கள் மாதத்தில் மணி வருடம் ஆண்டு இன்று நேற்று naal vaaram maasam month week days',
};
