-- Names: letters, digits, underscores; case matters; reserved words are not names.
local a, A, _a, a1, _, __index = 1, 2, 3, 4, 5, 6
print(a, A, _a, a1, _, __index)  -- expect: 1	2	3	4	5	6
local And, END, goTo = "And", "END", "goTo"
print(And, END, goTo)  -- expect: And	END	goTo
local words = "and break do else elseif end false for function if in local nil not or repeat return then true until while"
local count = 0
for word in words:gmatch("%a+") do
  assert(not loadstring("local " .. word .. " = 1"), word)
  count = count + 1
end
print(count)  -- expect: 21
print(loadstring("local goto = 1 return goto")())  -- expect: 1
print((select(2, loadstring("local and = 1", "=s"))))  -- expect: s:1: '<name>' expected near 'and'
print((select(2, loadstring("x.end = 1", "=s"))))  -- expect: s:1: '<name>' expected near 'end'
