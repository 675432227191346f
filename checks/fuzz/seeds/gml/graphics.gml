Creator "x"
graph [
 directed 1
 node [ id 5 label "a &amp; b" graphics [ x 1.5 ] ]
 node [ id 7 ]
 edge [ source 5 target 7 value 2.5 ]
]
