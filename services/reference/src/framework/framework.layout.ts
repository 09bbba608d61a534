import { CITED, type Column, choice, date, decimal, id, type Layout, list, text, whole, yesNo } from '@roadmap-hub/sheets';

const ID = 'A name of your choice that stays; what others cite it by.';
const NODE: Pick<Column, 'codec' | 'field'> = { field: 'node', codec: id };

/** The sheets of a framework. */
export const frameworkLayout: Layout = {
  records: [
    {
      name: 'Nodes',
      about: 'Goals, targets and actions, of as many levels as there are.',
      type: 'ROADMAP_NODE',
      defaults: { statements: [] },
      columns: [
        {
          name: 'id',
          field: 'id',
          codec: id,
          help: 'The code of the roadmap, a colon, and the code of the node as it is published, as in `CFR:G1`.',
          required: true,
        },
        { name: 'level', field: 'level', codec: choice('GOAL', 'TARGET', 'ACTION', 'UNKNOWN'), help: 'What it is.', required: true },
        { name: 'parent', field: 'parent', codec: id, help: 'The id of the node above it; empty for one of the first level.' },
        { name: 'position', field: 'position', codec: whole, help: 'Its place among those beside it, from 1.', required: true },
        { name: 'title', field: 'title', codec: text, help: 'Its official title; empty where it is not public.' },
        { name: 'officialTextPublic', field: 'officialTextPublic', codec: yesNo, help: 'Whether its official wording is public.', required: true },
        { name: 'levelNote', field: 'levelNote', codec: text, help: 'On what the level rests, where it is not said plainly.' },
        { name: 'parentBasis', field: 'parentBasis', codec: text, help: 'On what its place rests, where it is not said plainly.' },
        ...CITED,
      ],
    },
    {
      name: 'Indicators',
      about: 'What progress is measured by.',
      type: 'INDICATOR',
      columns: [
        { name: 'id', field: 'id', codec: id, help: ID, required: true },
        { name: 'code', field: 'code', codec: text, help: 'Its code as it is published.', required: true },
        { name: 'title', field: 'title', codec: text, help: 'Its title.', required: true },
        {
          name: 'relation',
          field: 'relation',
          codec: choice('OWN', 'ALIGNED'),
          help: "Whether it is the roadmap's own, or that of an instrument.",
          required: true,
        },
        { name: 'instrument', field: 'instrument', codec: id, help: 'The id of the instrument that it is of; empty where it is of none.' },
        { name: 'scope', field: 'kind', codec: text, help: 'At what level it is measured, as in `national`.', required: true },
        { name: 'unit', field: 'unit', codec: text, help: 'The unit of its values; empty where it is not public.' },
        { name: 'custodians', field: 'custodians', codec: list(text), help: 'Who keeps it.', empty: [] },
        { name: 'node', ...NODE, help: 'The id of the node that it belongs to; empty where none is named.' },
        { name: 'nodeNote', field: 'nodeNote', codec: text, help: 'To what it belongs, where no node is named.' },
        {
          name: 'measure',
          field: 'measure',
          codec: choice('CUMULATIVE', 'ANNUAL', 'STATE', 'PERCENT'),
          help: 'How its values add up; empty where it is not known.',
        },
        { name: 'direction', field: 'direction', codec: choice('UP', 'DOWN'), help: 'Which way progress goes; empty where it is not known.' },
        { name: 'baselineValue', field: 'baseline.value', codec: decimal, help: 'Where it stood at the start; empty where it is not public.' },
        { name: 'baselineYear', field: 'baseline.year', codec: whole, help: 'The year of that.' },
        { name: 'targetValue', field: 'target.value', codec: decimal, help: 'Where it is to be at the end; empty where it is not public.' },
        { name: 'targetYear', field: 'target.year', codec: whole, help: 'The year of that.' },
        ...CITED,
      ],
    },
    {
      name: 'Alignments',
      about: 'How the roadmap, or a node of it, stands to international instruments.',
      type: 'ALIGNMENT',
      columns: [
        { name: 'id', field: 'id', codec: id, help: ID, required: true },
        { name: 'node', ...NODE, help: 'The id of the node; empty for the roadmap as a whole.' },
        { name: 'instrument', field: 'instrument', codec: id, help: 'The id of the instrument.', required: true },
        {
          name: 'relation',
          field: 'relation',
          codec: choice('TAKES_INTO_ACCOUNT', 'ALIGNED_WITH', 'CONTRIBUTES_TO', 'GUIDELINE_USED'),
          help: 'How the two stand to one another.',
          required: true,
        },
        { name: 'note', field: 'note', codec: text, help: 'What the source says; empty when nothing more.' },
        ...CITED,
      ],
    },
    {
      name: 'Version',
      about:
        'One row: the version that this file is. Give it a new id whenever anything of the other sheets changes; earlier versions stay and are found by their ids.',
      type: 'ROADMAP_VERSION',
      keeps: true,
      last: true,
      columns: [
        { name: 'id', field: 'id', codec: id, help: 'The code of the roadmap, a colon, and a name of your choice, as in `CFR:2025-review`.', required: true },
        { name: 'validFrom', field: 'validFrom', codec: date, help: 'From when on it holds.', required: true },
        { name: 'note', field: 'note', codec: text, help: 'What it brings.' },
        ...CITED,
      ],
    },
  ],
};
