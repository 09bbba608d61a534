import { seesAll, veiledWriter } from '@roadmap-hub/datastore';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who writes is not told of records that may not be seen. */
export class VeiledWriter1764500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(veiledWriter('plans'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(seesAll('plans'));
  }
}
