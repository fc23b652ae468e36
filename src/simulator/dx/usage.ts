/** What `dx -?` prints: the options and specifiers that this simulator knows, in its own words. */
export const usage = [
  'dx [options] expression[,specifier]',
  '  -rN     levels of children, 1 unless given; 0 prints the value alone',
  '  -g      rows and columns instead of a tree',
  '  -gc N   the same with cells of at most N characters',
  '  -c N    leave out the first N items',
  '  -u      all items, however many',
  '  -v      methods too, and what asks not to be shown',
  '  -h      help texts of the keys',
  '  -s      evaluate, print nothing',
  '  -n -ne -nv  without models: both, in the expression, in the view',
  'Specifiers: ,x ,d ,o ,b ,c radix; ,N or ,[expression] number of items; ,! without models',
].join('\n');
