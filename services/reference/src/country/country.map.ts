import { childrenOf, type ListMap } from '@roadmap-hub/subgraph';
import { AdoptionStatement } from '../adoption/adoption.entity.js';
import { Country } from './country.entity.js';

/** The states that take part in a roadmap, by name. */
export const countriesOfRoadmap: ListMap<Country> = {
  target: Country,
  where: ({ column, parent }) => `${column('roadmapCodes')} @> array[${parent}]`,
  orderBy: ({ column }) => `${column('name')}, ${column('iso3')}`,
};

export const adoptionsOfCountry = childrenOf(AdoptionStatement, 'countryCode', 'date', 'id');
