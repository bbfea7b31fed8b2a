-- Long strings and comments that do not end, or do not begin.
local function syntax(s)
  print((select(2, loadstring(s, "=s"))))
end
syntax("x = [[abc")  -- expect: s:1: unfinished long string near '<eof>'
syntax("x = [==[abc]]\n]=]")  -- expect: s:2: unfinished long string near '<eof>'
syntax("x = [=abc")  -- expect: s:1: invalid long string delimiter near '[='
syntax("x = [==")  -- expect: s:1: invalid long string delimiter near '[=='
syntax("--[[ abc")  -- expect: s:1: unfinished long comment near '<eof>'
syntax("--[==[ abc ]]\n\n")  -- expect: s:3: unfinished long comment near '<eof>'
syntax("x = [[a[[b]]c]]")  -- expect: s:1: nesting of [[...]] is deprecated near '['
syntax("x = [=[a[[b]]c]=] y")  -- expect: s:1: '=' expected near '<eof>'
