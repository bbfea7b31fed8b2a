-- Iteration over matches.
for w in ("one two  three"):gmatch("%a+") do io.write("[", w, "]") end print()  -- expect: [one][two][three]
for k, v in ("a=1, b=2"):gmatch("(%w+)=(%w+)") do io.write(k, v, " ") end print()  -- expect: a1 b2 
for p in ("abc"):gmatch("()") do io.write(p, " ") end print()  -- expect: 1 2 3 4 
for w in ("abc d"):gmatch("%a*") do io.write("<", w, ">") end print()  -- expect: <abc><><d><>
for w in ("^a^a"):gmatch("^a") do io.write(w, ";") end print()  -- expect: ^a;^a;
for a, b in ("abcd"):gmatch("(.)(.)") do io.write(a, b, " ") end print()  -- expect: ab cd 
for x in (""):gmatch("x") do io.write("never") end
for x in (""):gmatch("") do io.write("once", x) end print()  -- expect: once
local it = ("x y"):gmatch("%a")
print(it(), it(), it(), type(it))  -- expect: x	y	nil	function
for l in ("a\nb\n\nc"):gmatch("([^\n]*)\n?") do io.write("{", l, "}") end print()  -- expect: {a}{b}{}{c}{}
print(string.gfind == string.gmatch, pcall(string.gmatch, "x"))  -- expect: true	false	bad argument #2 to '?' (string expected, got no value)
