import { categories } from '../journey/touchpoint.ts';
import { type Acting, draftOf, Fold, Text } from './touchpoint-form.tsx';

/** What fills in the record, whatever the state. */
export function RecordActions(acting: Acting) {
  const { touchpoint, voice, currency } = acting;
  const { say } = voice;
  return (
    <>
      <Fold {...acting} action="classify" summary={say('classify')} button={say('save')}>
        <label>
          {say('category')}
          <select name="category">
            <option value="">{say('choose')}</option>
            {categories.map((one) => (
              <option key={one} value={one} selected={one === touchpoint.category}>
                {say(`category.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('cause')}
          <input
            type="text"
            name="cause"
            maxLength={300}
            value={draftOf(acting, 'classify', 'cause') ?? touchpoint.cause}
            dir="auto"
          />
        </label>
        <label class="inline">
          <input type="checkbox" name="urgent" value="yes" checked={touchpoint.urgent} />
          {say('isUrgent')}
        </label>
      </Fold>
      <Fold {...acting} action="compensate" summary={say('compensate')} button={say('save')}>
        <Text {...acting} action="compensate" label={say('compensateText')} rows={2} />
        <label>
          {say('cost', { currency })}
          <input
            type="text"
            inputMode="decimal"
            name="cost"
            maxLength={20}
            value={draftOf(acting, 'compensate', 'cost')}
          />
        </label>
      </Fold>
      <Fold {...acting} action="prevent" summary={say('prevent')} button={say('save')}>
        <Text {...acting} action="prevent" label={say('preventText')} value={touchpoint.prevention} />
      </Fold>
      <Fold {...acting} action="label" summary={say('label')}>
        <p class="pair">
          <button type="submit" name="unhappy" value="yes" class="quiet">
            {say('labelUnhappy')}
          </button>
          <button type="submit" name="unhappy" value="no" class="quiet">
            {say('labelNotUnhappy')}
          </button>
        </p>
      </Fold>
    </>
  );
}
