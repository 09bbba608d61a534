/**
 * Words that the demonstration is put together from. The names of states are inventions that no
 * place was found to bear.
 */
export const STATE_NAMES = [
  'Quissara',
  'Ondrava',
  'Brisavela',
  'Huracosta',
  'Palquera',
  'Dorvanna',
  'Vantoza',
  'Yemayra',
  'Kalinoor',
  'Ilvareno',
  'Tuvessa',
  'Farolinda',
  'Garanquil',
  'Esquerona',
  'Ulmarenza',
  'Pelquira',
] as const;

const BEGINNINGS = ['Amber', 'Cedar', 'Drift', 'Elder', 'Fern', 'Gale', 'Heron', 'Ivory', 'Juniper', 'Kestrel', 'Lantern', 'Marl'];
const ENDINGS = ['quill', 'fen', 'moor', 'wick'];

/** 48 words to name donors and organisations with. */
export const HOUSES: readonly string[] = ENDINGS.flatMap((ending) => BEGINNINGS.map((beginning) => beginning + ending));

/** Goals, each with its five targets. */
export const GOALS: readonly (readonly [goal: string, targets: readonly string[]])[] = [
  [
    'Laws and licences that fit together',
    ['One law for arms and ammunition', 'Licences that expire', 'Controls on brokers', 'Marking at import', 'Penalties that deter'],
  ],
  ['Arms and ammunition kept safe', ['Armouries up to standard', 'Stocks counted every year', 'Surplus destroyed', 'Guards and transport', 'Evidence stores']],
  ['Routes closed to trafficking', ['Parcels and containers', 'Small ports and beaches', 'Tracing requests', 'Joint investigations', 'Shared ballistics']],
  ['Fewer victims', ['Schools and young people', 'Care for survivors', 'Handing in without penalty', 'Data on injuries', 'Work with communities']],
];

/** What an action does about its target; five each. */
export const ACTIONS = ['Review what there is', 'Draft and adopt', 'Train those who do it', 'Provide the means', 'Measure and report'] as const;

/** What an activity of a plan does, by the place of its action under the target. */
export const ACTIVITIES: readonly (readonly string[])[] = [
  ['Inventory of the present state', 'Gap analysis', 'Baseline survey'],
  ['Drafting of rules', 'Consultations on the draft', 'Adoption of procedures'],
  ['Courses for officers', 'Training of trainers', 'Exercises'],
  ['Purchase of equipment', 'Refurbishment of premises', 'Setting up of a system'],
  ['Yearly report', 'Independent evaluation', 'Publication of figures'],
];

export const INSTITUTIONS = [
  'Ministry of Safe Harbours',
  'Office of Arms Licensing',
  'Coastal Constabulary',
  'Institute of Ballistics',
  'Council for Calm Streets',
  'Customs Service',
] as const;
