import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ApiKeys1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table access.api_key (
      id text collate "C" primary key check (id ~ '^[0-9a-f]{12}$'),
      secret_hash bytea not null check (length(secret_hash) = 32),
      name text not null check (length(name) between 1 and 200),
      roles text[] not null,
      tier text not null check (tier in ('standard', 'high')),
      created_at timestamptz not null,
      expires_at timestamptz check (expires_at > created_at),
      revoked_at timestamptz,
      last_used_at timestamptz
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table access.api_key');
  }
}
