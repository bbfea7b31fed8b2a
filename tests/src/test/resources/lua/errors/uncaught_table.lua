-- An error value that is neither string nor number is not shown, even with __tostring.
error(setmetatable({}, {__tostring = function() return "text" end}))
-- expect error: lua: (error object is not a string)
-- expect exit: 1
