/** How the packages are installed as long as none is on npm. The tests of the packages hold it against what they pack. */
export const installCommands = `(cd ../wellread && npx -y pnpm@12.21.0 exec turbo run build:package)
npm install ../wellread/packages/content/packed/package.tgz \\
  ../wellread/packages/assessment/packed/package.tgz \\
  ../wellread/packages/formats/packed/package.tgz`;
