/** In this order on one hub: what agrees, what is asked otherwise, and at last what breaks. */
import './agreement.js';
import './asked.js';
import './entered.js';
import './broken-transfer.js';
