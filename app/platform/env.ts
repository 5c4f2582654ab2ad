import { z } from 'zod'

/** A flag is on when it says 1 or true; anything else that is not empty is a mistake worth stopping for. */
const flag = z
  .enum(['0', '1', 'false', 'true'], { error: 'doit valoir 0 ou 1' })
  .optional()
  .transform((word) => word === '1' || word === 'true')

const LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const

const wholeNumber = (least: number, most: number) => {
  const error = `doit être un nombre entier de ${least} à ${most}`
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error })
}

const Environment = z
  .object({
    DATABASE_URL: z
      .string({ error: 'est nécessaire' })
      .regex(/^postgres(ql)?:\/\//, 'doit commencer par postgresql://'),
    APP_SECRET: z
      .string({ error: 'est nécessaire hors démonstration : un texte secret d’au moins 32 caractères' })
      .min(32, 'doit compter au moins 32 caractères'),
    APP_URL: z.url('doit être une adresse complète, par exemple https://passerelle.example').optional(),
    PORT: z.coerce
      .number('doit être un nombre')
      .int()
      .min(0)
      .max(65_535, 'doit être un port, de 0 à 65535')
      .default(3000),
    HOST: z.string().optional(),
    DEMO: flag,
    TRUST_PROXY: flag,
    FILES_FOLDER: z.string().default('.data/files'),
    PHONE: z.string().max(30, 'doit tenir en 30 caractères').optional(),
    POST_ADDRESS: z.string().max(200, 'doit tenir en 200 caractères').optional(),
    MAIL_FROM: z.string().includes('@', 'doit contenir une adresse de courriel').optional(),
    RESEND_API_KEY: z.string().min(1).optional(),
    RESEND_BASE_URL: z.url('doit être une adresse complète').optional(),
    S3_BUCKET: z.string().optional(),
    S3_ENDPOINT: z.url('doit être une adresse complète').optional(),
    S3_REGION: z.string().default('us-east-1'),
    S3_ACCESS_KEY_ID: z.string().optional(),
    S3_SECRET_ACCESS_KEY: z.string().optional(),
    CLAMAV_HOST: z.string().optional(),
    CLAMAV_PORT: wholeNumber(1, 65_535).default(3310),
    LOG_LEVEL: z.enum(LEVELS, { error: `doit être l’un de : ${LEVELS.join(', ')}` }).default('info'),
    DATABASE_POOL: wholeNumber(2, 200).default(20),
  })
  .refine((env) => env.DEMO || env.RESEND_API_KEY, {
    path: ['RESEND_API_KEY'],
    message: 'est nécessaire hors démonstration : sans elle aucune lettre ne partirait',
  })
  .refine((env) => env.DEMO || env.APP_URL, {
    path: ['APP_URL'],
    message: 'est nécessaire hors démonstration : les lettres contiennent des liens',
  })
  .refine((env) => !env.S3_BUCKET || (env.S3_ACCESS_KEY_ID && env.S3_SECRET_ACCESS_KEY), {
    path: ['S3_ACCESS_KEY_ID'],
    message: 'et S3_SECRET_ACCESS_KEY sont nécessaires dès que S3_BUCKET est donné',
  })

/** A number that no one is ever given: the French regulator keeps it for films. */
const DEMO_PHONE = '01 99 00 26 26'
const DEMO_ADDRESS = 'Passerelle, 1 place du Pont, Valmorin'

function parse(source: NodeJS.ProcessEnv) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const read = Environment.safeParse(given)
  if (!read.success) {
    const [first] = read.error.issues
    throw new Error(`La variable ${first?.path.join('.')} ${first?.message ?? 'est incorrecte'}.`)
  }
  const value = read.data
  const port = value.PORT
  return {
    databaseUrl: value.DATABASE_URL,
    databasePool: value.DATABASE_POOL,
    secret: value.APP_SECRET,
    appUrl: (value.APP_URL ?? `http://localhost:${port}`).replace(/\/$/, ''),
    port,
    host: value.HOST ?? (value.DEMO ? '127.0.0.1' : '0.0.0.0'),
    demo: value.DEMO,
    trustProxy: value.TRUST_PROXY,
    filesFolder: value.FILES_FOLDER,
    s3: s3Of(value),
    clamav: value.CLAMAV_HOST ? { host: value.CLAMAV_HOST, port: value.CLAMAV_PORT } : null,
    phone: value.PHONE ?? (value.DEMO ? DEMO_PHONE : null),
    postAddress: value.POST_ADDRESS ?? (value.DEMO ? DEMO_ADDRESS : null),
    mailFrom: value.MAIL_FROM ?? 'Passerelle <bonjour@passerelle.example>',
    resendKey: value.RESEND_API_KEY,
    resendBaseUrl: value.RESEND_BASE_URL,
    logLevel: value.LOG_LEVEL,
  }
}

/** Where files are kept when a bucket is named; null when they stay in a folder. */
function s3Of(value: z.infer<typeof Environment>) {
  const { S3_BUCKET: bucket, S3_ENDPOINT: endpoint, S3_REGION: region } = value
  const { S3_ACCESS_KEY_ID: accessKeyId = '', S3_SECRET_ACCESS_KEY: secretAccessKey = '' } = value
  return bucket ? { bucket, endpoint, region, accessKeyId, secretAccessKey } : null
}

let parsed: ReturnType<typeof parse> | undefined

/** The environment, read and checked once. Throws one clear sentence when a value is wrong. */
export function env() {
  parsed ??= parse(process.env)
  return parsed
}
