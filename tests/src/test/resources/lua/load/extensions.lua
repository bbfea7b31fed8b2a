-- differs: E-3, load of strings, modes and environments
print(load("return x", "n", "t", {x = 5})())  -- expect: 5
print(load("return 1", "n", "b"))  -- expect: nil	attempt to load chunk with wrong mode
print(load("return 1 + 1")(), load("x =", "=s"))  -- expect: 2	nil	s:1: unexpected symbol near '<eof>'
print(loadstring("return y", "=s", "t", {y = "env"})())  -- expect: env
