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
    'dangerous danger fire smoke spark- burn- burnt shock injur- hurt- hospital allerg- rash choke choking poison- toxic explod- explosion bleeding cut_myself sick doctor unsafe electrocut-',
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
};
