-- Results of collectgarbage.
print(collectgarbage(), collectgarbage("collect"), type(collectgarbage("count")), select("#", collectgarbage("count")))
print(collectgarbage("stop"), collectgarbage("restart"), collectgarbage("setpause", 150), collectgarbage("setpause", 200))
print(collectgarbage("setstepmul", 300) > 0, collectgarbage("setstepmul", 200), type(collectgarbage("step")), collectgarbage("count") > 0)
print(type(gcinfo()), gcinfo() > 0, gcinfo() % 1 == 0)
print(pcall(collectgarbage, "bad")) print(pcall(collectgarbage, {})) print(pcall(collectgarbage, "setpause", "x"))
print(collectgarbage(nil))
-- expect: 0	0	number	1
-- expect: 0	0	200	150
-- expect: true	300	boolean	true
-- expect: number	true	true
-- expect: false	bad argument #1 to '?' (invalid option 'bad')
-- expect: false	bad argument #1 to '?' (string expected, got table)
-- expect: false	bad argument #2 to '?' (number expected, got string)
-- expect: 0
