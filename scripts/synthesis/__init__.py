"""Made-up answers that add up to published shares.

The modules, in the order in which a run walks through them (`making.py` is that walk):

    reading    yamlfile, codebook, shares, margins, targets   files become typed values, each with its place
    planning   percents, counts, cells, plan, planning, demands
                                                              which questions all is known of, how many gave each answer
    dealing    randomness, tables, people, municipalities, dealing
                                                              who gave which answer
    writing    writing                                        the code book and the data
    proving    proof                                          every published share counted again in the finished file
    telling    report                                         what went in, what did not, and why

Nothing here reads a clock, draws from Python's own random numbers, or reckons with floating point, so that the same
files give the same bytes on every machine and with every Python from 3.11 on.
"""
