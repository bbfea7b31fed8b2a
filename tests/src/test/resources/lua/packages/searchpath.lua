-- differs: E-8, package.searchpath
print((select(2, package.searchpath("a.b", "?.x;/q/?.y")):gsub("\n\t", "|")))  -- expect: |no file 'a/b.x'|no file '/q/a/b.y'
print((package.searchpath("nope", "./?.lua")))  -- expect: nil
