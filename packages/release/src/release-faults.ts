import { z } from "zod";

const repositorySchema = z.object({ type: z.literal("git"), url: z.url(), directory: z.string() });
const manifestSchema = z.object({
  name: z.string(),
  publishConfig: z.object({ provenance: z.boolean().default(false) }),
  repository: z.unknown().optional(),
});

/**
 * What keeps a package from being published: npm takes no provenance from a package that does not say where its sources are,
 * and it would say so after some of the packages are out.
 */
export function releaseFaults(manifests: readonly unknown[]): string[] {
  return manifests
    .map((manifest) => manifestSchema.parse(manifest))
    .flatMap((manifest) => {
      const { name, publishConfig, repository } = manifest;
      if (!publishConfig.provenance || repositorySchema.safeParse(repository).success) return [];
      return [
        `${name}: package.json needs "repository": { "type": "git", "url": …, "directory": … } for its provenance`,
      ];
    });
}
