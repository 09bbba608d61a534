import { DefaultNamingStrategy, type NamingStrategyInterface } from 'typeorm';

/** `womenParticipants` in code is `women_participants` in the database, without saying so each time. */
export class SnakeNaming extends DefaultNamingStrategy implements NamingStrategyInterface {
  override columnName(property: string, custom: string | undefined): string {
    return custom ?? property.replace(/[A-Z]+/g, '_$&').toLowerCase();
  }
}
