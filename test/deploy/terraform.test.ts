import '../../functions/index.ts';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { getFunction } from '@google-cloud/functions-framework/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCloudConfig, readConfig } from '../../functions/config.ts';
import { readWards } from '../../functions/wards.ts';
import { memoryStore } from '../memory-store.ts';
import { localsOf, resources, type TerraformModule, terraformModule } from './terraform-module.ts';

const ROOT = fileURLToPath(new URL('../../functions/deploy/terraform/', import.meta.url));
/** Names that a block brings along itself. */
const OWN_NAMES =
  /^(?:each|count)\.|^(?:env|name|ward|door|run|secret)(?:\.|$)|^(?:string|number|bool|google-beta)$/;

/** What Terraform would make of its expressions for one ward. */
const filledIn: Readonly<Record<string, string>> = {
  FUNCTION_TARGET: 'all',
  GOOGLE_CLOUD_PROJECT: 'du-an',
  WORKBOOK: '0123456789abcdefghijABCDEFGHIJ0123456789abcd',
  STORE_BUCKET: 'du-an-don-doc-hoa-binh',
  MAILS_PER_DAY: '400',
  WARDS: 'wards.json',
  TASKS_QUEUE: 'projects/du-an/locations/asia-southeast1/queues/don-doc-city',
  JOBS_URL: 'https://don-doc-city-jobs-1.asia-southeast1.run.app',
  PORTAL_URL: 'https://don-doc-hoa-binh-1.asia-southeast1.run.app',
  JOB_SECONDS: '540',
  JOB_AUDIENCE: 'https://don-doc-hoa-binh-jobs-1.asia-southeast1.run.app',
  JOB_CALLERS: 'dd-hoa-binh-goi@du-an.iam.gserviceaccount.com',
  IAP_AUDIENCE: '/projects/1/locations/asia-southeast1/services/don-doc-hoa-binh',
  SMTP_URL: 'smtps://van-phong%40hoabinh.test@smtp.hoabinh.test:465',
  SMTP_OAUTH_CLIENT_ID: 'id',
  SMTP_OAUTH_CLIENT_SECRET: 'secret',
  SMTP_OAUTH_REFRESH_TOKEN: 'token',
};

/** As the parser gives one back. */
const expression = (text: string) => ['$', '{', text, '}'].join('');

let root: TerraformModule;
let ward: TerraformModule;
beforeAll(async () => {
  root = await terraformModule(ROOT);
  ward = await terraformModule(`${ROOT}ward`);
});

/** What cannot be applied here is at least held against itself. */
describe('The infrastructure', () => {
  it('points only at what it declares', () => {
    for (const { references, declared } of [root, ward]) {
      const unknown = [...references].filter((one) => !declared.has(one) && !OWN_NAMES.test(one));
      expect(unknown).toEqual([]);
    }
  });

  it('uses everything that it lets a ward choose', () => {
    const unused = [...ward.declared].filter(
      (one) => /^(?:var|local)\./.test(one) && !ward.references.has(one),
    );
    expect(unused).toEqual([]);
  });

  it('schedules exactly the jobs, in Vietnamese time, with a token for their service', () => {
    const jobs = resources(ward, 'google_cloud_scheduler_job').get('job')!;
    const { schedule } = localsOf(ward);
    const named = [...String(schedule).matchAll(/(\w+) += /g)].map(([, name]) => name);
    expect(named).toEqual(['check', 'remind', 'report']);
    for (const name of named) expect(getFunction(name!)).toBeTypeOf('function');
    expect(jobs).toMatchObject({
      time_zone: 'Asia/Ho_Chi_Minh',
      http_target: [
        { http_method: 'POST', oidc_token: [{ audience: expression('local.address["jobs"]') }] },
      ],
    });
  });

  it('starts a function that is registered', () => {
    const { common } = localsOf(ward) as { common: Record<string, string> };
    expect(getFunction(common['FUNCTION_TARGET']!)).toBeTypeOf('function');
  });

  it('tells each service what the software needs to know, by the names that it reads', () => {
    const { common, of_ward, of_city, environment, oauth_secrets } = localsOf(ward) as Record<
      string,
      Record<string, string> & Record<string, Record<string, string>>
    >;
    const services = [
      { door: 'jobs', own: [of_ward!, oauth_secrets!] },
      { door: 'portal', own: [of_ward!, oauth_secrets!] },
      { door: 'jobs', own: [of_city!] },
    ];
    for (const { door, own } of services) {
      const names = [common!, ...own, environment![door]!].flatMap(Object.keys);
      const said = Object.fromEntries([...names, 'SMTP_URL'].map((name) => [name, filledIn[name]]));
      expect(Object.entries(said).filter(([, value]) => value === undefined)).toEqual([]);
      const config = readCloudConfig(said);
      expect([config.jobCallers !== null, config.iapAudience !== null]).toEqual(
        door === 'jobs' ? [true, false] : [false, true],
      );
    }
  });

  it('has a city’s schedule call dispatch, and its queue call as the schedule does', () => {
    const jobs = resources(ward, 'google_cloud_scheduler_job').get('job')!;
    expect(JSON.stringify(jobs)).toContain('%{if local.is_city}dispatch%{else}');
    expect(getFunction('dispatch')).toBeTypeOf('function');
    const granted = [
      resources(ward, 'google_cloud_tasks_queue_iam_member').get('runtime')!,
      resources(ward, 'google_service_account_iam_member').get('runtime')!,
    ].map(({ role, member }) => [role, member]);
    const runtime = expression('google_service_account.runtime.member');
    expect(granted).toEqual([
      ['roles/cloudtasks.enqueuer', runtime],
      ['roles/iam.serviceAccountUser', runtime],
    ]);
  });

  it('calls no account’s sheets more often than Google lets it', () => {
    const { jobs_per_second } = localsOf(ward) as { jobs_per_second: number };
    // A check asks twice; Google allows 60 reads a minute and account.
    expect(jobs_per_second * 60 * 2).toBeLessThanOrEqual(60 * 0.8);
    const [runs] = resources(ward, 'google_cloud_tasks_queue').get('jobs')![
      'rate_limits'
    ] as readonly Record<string, unknown>[];
    expect(runs).toMatchObject({ max_dispatches_per_second: expression('local.jobs_per_second') });
  });

  it('writes the list of wards as the functions read it', async () => {
    const variables = ward.blocks['variable'] as Record<string, readonly Record<string, string>[]>;
    const fields = [
      ...String(variables['wards']![0]!['type']).matchAll(/(\w+) *[:=] *(?:string|number)/g),
    ];
    const entry = { workbook: '1'.repeat(44), mailsPerDay: 400, sender: 1 };
    expect(fields.map(([, name]) => name).sort()).toEqual(Object.keys(entry).sort());
    const store = memoryStore();
    await store.create('wards.json', Buffer.from(JSON.stringify({ 'hoa-binh': entry })));
    const config = readConfig({ WARDS: 'wards.json', STORE_BUCKET: 'don-doc-kho' });
    expect((await readWards(store, config)).problems).toEqual([]);
  });

  it('lets only the schedule call the jobs, and only Identity-Aware Proxy the page', () => {
    const members = resources(ward, 'google_cloud_run_v2_service_iam_member');
    const granted = [...members.values()].map(({ name, role, member }) => [name, role, member]);
    expect(granted).toEqual([
      [
        expression('google_cloud_run_v2_service.door["jobs"].name'),
        'roles/run.invoker',
        expression('google_service_account.caller.member'),
      ],
      [
        expression('google_cloud_run_v2_service.door["portal"].name'),
        'roles/run.invoker',
        expression('var.iap_agent'),
      ],
    ]);
    expect(JSON.stringify([root.blocks, ward.blocks])).not.toMatch(
      /allUsers|allAuthenticatedUsers|google_project_iam|roles\/(?:owner|editor)"/,
    );
  });

  it('keeps old versions and deleted files, and lets the software replace its records', () => {
    const bucket = resources(ward, 'google_storage_bucket').get('store')!;
    expect(bucket).toMatchObject({
      versioning: [{ enabled: true }],
      soft_delete_policy: [{ retention_duration_seconds: 90 * 24 * 3600 }],
      public_access_prevention: 'enforced',
    });
    expect(bucket).not.toHaveProperty('retention_policy');
  });

  it('holds no value of a secret', () => {
    expect(resources(ward, 'google_secret_manager_secret_version').size).toBe(0);
    expect([...resources(ward, 'google_secret_manager_secret').keys()]).toEqual(['of']);
  });

  it('tells the operator of failed jobs, failed mails, silence and a quota that runs out', () => {
    const { found } = localsOf(ward) as { found: Record<string, string> };
    expect(Object.keys(found)).toEqual(['broken', 'mails']);
    const alerts = resources(ward, 'google_monitoring_alert_policy');
    expect([...alerts.keys()]).toEqual(['found', 'silent']);
    expect([...resources(root, 'google_monitoring_alert_policy').keys()]).toEqual(['quota']);
  });

  it.runIf(spawnSync('terraform', ['version']).status === 0)('is formatted', () => {
    const { status, stdout } = spawnSync('terraform', ['fmt', '-check', '-recursive', ROOT]);
    expect([String(stdout), status]).toEqual(['', 0]);
  });
});
