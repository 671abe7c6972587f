package stage

// Broken is a slide that cannot be laid out.
var Broken Slide = broken{}
