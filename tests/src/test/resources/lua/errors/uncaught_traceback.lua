-- The traceback of an uncaught error.
function f() error("boom") end
local t = {m = function() f() end}
local function tail() return t.m() end
local function caller()
  tail()
end
caller()
-- expect stderr: lua: <file>:2: boom
-- expect stderr: stack traceback:
-- expect stderr: 	[C]: in function 'error'
-- expect stderr: 	<file>:2: in function 'f'
-- expect stderr: 	<file>:3: in function <<file>:3>
-- expect stderr: 	(tail call): ?
-- expect stderr: 	<file>:6: in function 'caller'
-- expect stderr: 	<file>:8: in main chunk
-- expect stderr: 	[C]: ?
-- expect exit: 1
