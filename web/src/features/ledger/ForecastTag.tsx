import { useText } from '../../messages/index.js';
import { Tag } from '../../ui/Tag.js';

/** Says in a word what the italics mean. */
export const ForecastTag = () => <Tag>{useText()('card.forecast')}</Tag>;
