"""Tests of the made-up answers: python3 -m unittest discover -s scripts/synthesis/tests -t scripts"""
