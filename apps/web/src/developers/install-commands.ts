/** How the packages are installed until they are on npm. The tests of the packages compare this with what they pack. */
export const installCommands = `(cd ../wellread && npx -y pnpm@12.21.0 exec turbo run build:package)
npm install ../wellread/packages/content/packed/package.tgz \\
  ../wellread/packages/assessment/packed/package.tgz \\
  ../wellread/packages/formats/packed/package.tgz`;
