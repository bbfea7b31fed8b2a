-- differs: E-5, math.log with a base, string.rep with a separator
print(math.log(8, 2), math.log(100, 10), math.log(1, 7))  -- expect: 3	2	0
print(("ab"):rep(3, ","), ("ab"):rep(1, ","), ("ab"):rep(0, ","))  -- expect: ab,ab,ab	ab	
