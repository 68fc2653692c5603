import type { Words } from './words.ts';

export const en: Words = {
  not: "not no never nothing nobody none neither nor without don't doesn't didn't isn't wasn't aren't weren't won't wouldn't can't cannot couldn't haven't hasn't hadn't shouldn't dont doesnt didnt isnt wasnt wont cant couldnt hasnt havent no_one hardly barely nowhere",
  good: 'good great excellent perfect- happy happier pleased satisf- love- lovely like likes liked nice nicely wonderful fantastic brilliant amazing awesome superb beautiful- best better comfortable comfy recommend- delight- enjoy- works working fine well glad impressed quality fast quick quickly friendly helpful sturdy solid worth easy smooth- super quiet favourite favorite reliable spot_on pleasure bargain thrilled gorgeous chuffed flawless- five_stars top_notch no_complaints all_good',
  thanks: 'thank thanks thankful grateful cheers thx ty appreciate-',
  bad: 'bad badly worse worst poor poorly terrible horrible awful disappoint- unhappy dissatisf- unsatisf- useless rubbish garbage crap junk cheap flimsy problem problems trouble- issue issues complain- complaint complaints regret shame unfortunately sadly mistake wrong ugly uncomfortable rude ignored annoy- frustrat- unacceptable mess nightmare letdown let_down fed_up joke waste wasted fail- unreliable unusable disgust- smell smells smelly stink- noisy ripped pathetic lousy',
  broken:
    'broke broken break breaks breaking crack- defect- faulty fault damage- leak- torn tear tears stopped_working dead died dies loose wobbl- rattl- squeak- rust- scratch- dent- bent snapped burnt overheat- peel- fell_off fell_apart fall_apart falls_apart falling_apart came_off came_apart fell_out shatter- smash- crash- freezes frozen malfunction- stain- faded missing incomplete dirty mould mold melted frayed hole holes chipped stuck',
  late: 'late delay- waiting waited wait where_is lost never_arrived not_arrived overdue chasing no_reply no_answer no_response ignored unanswered missing nowhere',
  money:
    'refund- money return returned returning sent_back send_back exchange replacement overcharged charged invoice expensive overpriced warranty guarantee compensation pay paid cancel- money_back',
  anger:
    'never_again last_time scam scammed fraud cheat- rip_off ripoff lawyer solicitor court legal consumer_protection trading_standards chargeback shameful disgrace- ridiculous outrageous furious angry liar lied lies elsewhere avoid unbelievable joke review trustpilot competitor switch_to',
  danger:
    'dangerous danger fire smoke spark- burn- burnt injur- hurt- hospital allerg- rash choke choking poison- toxic explod- explosion bleeding cut_myself unsafe electrocut- danger- hazard- smoking smoked spark sparks sparking flame- burn burns burned burning scald- shocks hurt hurts ambulance emergency_room hives swollen swelling chok- suffocat- swallow- toxic- exploded blood bled stitches cut_my cut_his cut_her cut_himself caught_fire melted fumes vomit- sick_from got_sick food_poisoning blister- fainted shards splinter- fracture- sprain- concussion bruise- brakes off_the_market off_sale recall_this melting bulging life-threatening gas_leak carbon_monoxide headaches stabbed',
  but: 'but however although though except unfortunately yet despite only apart_from other_than',
  fixed:
    'fixed replaced repaired resolved solved sorted swapped refunded apolog- compensated made_it_right all_good_now works_now working_again put_right exchanged new_one',
  ask: 'what when how which who can could do_you is_it does should_i is_there may wondering question where',
  stop: 'unsubscribe opt_out stop_emailing stop_sending stop_writing remove_me take_me_off no_more_emails no_more_mails',
  mails: 'mailing_list',
  meh: 'okay ok average mediocre so-so meh hoped expected expectations slightly somewhat bit underwhelm- ordinary nothing_special could_be_better could_have_been alright suppose guess',
  still: 'still again yet already twice third second_time',
  too: 'too very really so extremely totally completely absolutely',
  time: 'day days week weeks month months hour hours minutes year years today yesterday',
  law: 'lawyer- solicitor- attorney court legal legally sue suing police consumer_protection trading_standards ombudsman chargeback small_claims consumer_rights authorities report_you reported_you fraud_department bbb fda',
  leave:
    "never_again last_time last_order never_buy never_order never_shop not_order_again won't_order won't_buy not_buy_again elsewhere competitor- competition another_shop other_shops amazon switching switched_to close_my_account cancel_my_account delete_my_account lost_a_customer lost_me losing_a_customer shop_elsewhere no_longer_a_customer goodbye done_with_you done_with_this finished_with stay_away first_and_last taking_my_business",
  parcel:
    'parcel- package packages packaging deliver- courier- driver shipping shipped shipment tracking postman mail_carrier warehouse depot dispatch- ups dhl fedex usps post_office box doorstep neighbour arriv- carrier',
  staff:
    'support service staff agent- rep call called calling phone phoned hotline chat email emailed emails wrote reply replied answer answered assistant colleague team lady guy chatbot ticket helpdesk rang hung_up manager',
  size: 'size sizes sizing fit fits fitted tight loose big bigger small smaller large xl xs short shorter long longer wide narrow inches cm length waist shoulder- sleeve- toes measure-',
  look: 'picture- photo- image- colour- color- description described website advertis- listing shown looks looked shade blue red green black white grey pink beige brown yellow',
  swap: "instead wrong different ordered another_customer someone_else mixed_up mix-up not_what_i_ordered somebody_else's other_one labelled addressed_to swapped",
  lack: "missing only_one without absent forgot forgotten incomplete lacks lacking not_included wasn't_in not_in_the_box half_of empty short_of one_of_the two_of rest_of nowhere_in",
  part: 'screw- cable charger lid manual instruction- batter- button- zip zipper handle leg legs wheel- hinge- lamp plug remote adapter spare strap switch motor screen display blade hose',
  stuff:
    'material fabric plastic seam- stitch- cotton leather wool smell- taste- thin flimsy cheap pilling fray- fade- wash washed shrank shrunk coating paint rust- after_a_week after_two glue print varnish',
};
